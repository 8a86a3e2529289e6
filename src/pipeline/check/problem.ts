/** A thing an editor should mend, in plain words. */
export type Problem = {
  /** An error stops the build; a warning does not. */
  level: 'error' | 'warning';
  /** Below the data folder, for example `links/almaty--rennes.json`. */
  file: string;
  /** Path of the field, for example `agreements[0].date`; empty for the file as a whole. */
  field: string;
  message: string;
};

export function error(file: string, field: string, message: string): Problem {
  return { level: 'error', file, field, message };
}

export function warning(file: string, field: string, message: string): Problem {
  return { level: 'warning', file, field, message };
}
