import { messageVersion, type ToldMessage } from '#embed/messages/message.ts';

/** What the page is told of, each as a DOM event `atlas-…`, besides the height. */
const types = ['ready', 'height', 'select', 'view', 'error'] as const satisfies ToldMessage['type'][];

type Read = { type: (typeof types)[number]; detail: Record<string, unknown> };

/** A message of the embed, whose window and origin have been checked: its kind and its content. Null for any other. */
export function readTold(data: unknown): Read | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'atlas')) return null;
  // As: an object, each of whose own fields is still unknown.
  const { atlas, type: given, ...detail } = data as Record<string, unknown>;
  const type = types.find((each) => each === given);
  return atlas === messageVersion && type ? { type, detail } : null;
}
