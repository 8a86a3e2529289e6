import { frameAttributes } from '#embed/frameAttributes.ts';
import { writeAddress } from '#url/address.ts';
import { writeEmbedParameters } from '#url/embedParameters.ts';
import { picturePath, pictureSize } from '#url/picturePath.ts';
import type { Page } from '#url/route.ts';
import { pageAddress } from '#url/siteAddress.ts';
import type { Embed } from './choice.ts';
import { escaped, startTag } from './markup.ts';

/** The three forms in which a page is taken along. */
export const forms = ['frame', 'component', 'picture'] as const;
export type Form = (typeof forms)[number];

/** The address in the frame. `site` is whole, with its last slash. */
export function embedAddress({ page, language, parameters, options }: Embed, site: string): string {
  const inEmbed = { ...parameters, embed: writeEmbedParameters(options) };
  return new URL(writeAddress({ page, language, parameters: inEmbed }, ''), site).href;
}

/** For who sees no frame, no component, no picture: the page itself. */
function plainLink({ page, language }: Embed, title: string, site: string): string {
  const link = startTag('a', { href: pageAddress(page, language, site), hreflang: language });
  return `${link}${escaped(title)}</a>`;
}

/**
 * The frame has no border by an old attribute: it works where a site's policy or its editor takes no `style`, which
 * the attribute of today would need.
 */
function frame(embed: Embed, title: string, site: string): string {
  const start = startTag('iframe', {
    src: embedAddress(embed, site),
    title,
    width: '100%',
    height: String(embed.height),
    frameborder: '0',
    ...frameAttributes,
  });
  return `${start}</iframe>\n<p>${plainLink(embed, title, site)}</p>`;
}

/** `city="almaty"`, or `page="movement"` for what has no id. */
function pageAttribute(page: Page): Record<string, string> {
  return 'id' in page ? { [page.name]: page.id } : { page: page.name };
}

/** The tag says what the query of the frame's address says, in the same names. */
function component(embed: Embed, title: string, site: string): string {
  const { page, language, options, height } = embed;
  const { searchParams } = new URL(embedAddress(embed, site));
  searchParams.delete('embed');
  const script = startTag('script', { async: true, src: new URL('embed.js', site).href });
  const start = startTag('sister-cities-map', {
    ...pageAttribute(page),
    lang: language,
    ...Object.fromEntries(searchParams),
    height: options.height === 'auto' ? 'auto' : String(height),
    label: title,
  });
  return `${script}</script>\n${start}${plainLink(embed, title, site)}</sister-cities-map>`;
}

/** Address of the page's share picture, or null where there is none. */
export function pictureAddress({ page }: Embed, site: string): string | null {
  const path = picturePath(page);
  return path === null ? null : new URL(path, site).href;
}

/** The picture is the link's only content: its text says where the link leads. */
function picture(embed: Embed, title: string, site: string): string {
  const address = pictureAddress(embed, site);
  if (address === null) return `<p>${plainLink(embed, title, site)}</p>`;
  const link = startTag('a', {
    href: pageAddress(embed.page, embed.language, site),
    hreflang: embed.language,
  });
  const image = startTag('img', {
    src: address,
    alt: title,
    width: String(pictureSize.width / 2),
    height: String(pictureSize.height / 2),
    loading: 'lazy',
  });
  return `${link}${image}</a>`;
}

const write = { frame, component, picture } satisfies Record<Form, unknown>;

/** The lines to be pasted. `title` names the page in the embed's language; nothing in it can end the markup. */
export function snippet(form: Form, embed: Embed, title: string, site: string): string {
  return write[form](embed, title, site);
}
