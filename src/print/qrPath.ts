/** The dark squares of a code as one path: each run of a row a stroke one unit thick, the shortest way to say it. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      path += `M${start} ${y}.5h${x + 1 - start}`;
    }
  });
  return path;
}
