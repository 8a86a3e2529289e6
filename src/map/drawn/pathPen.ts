export type Point = { x: number; y: number };

/**
 * Writes an SVG path in whole units, each step relative to the one before: the shortest form, one that
 * compresses well, and quick to write.
 */
export class PathPen {
  readonly #unitsPerPx: number;
  #path = '';
  #command = '';
  /** Where the pen is, and where the present line began, in units. */
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  constructor(unitsPerPx: number) {
    this.#unitsPerPx = unitsPerPx;
  }

  get path(): string {
    return this.#path;
  }

  #round(px: number): number {
    return Math.round(px * this.#unitsPerPx);
  }

  /** A letter that says what it said before is left out; a line may follow a move without one. */
  #write(command: string, ...units: number[]): void {
    const isKnown = command === this.#command || (command === 'l' && this.#command === 'm');
    let text = isKnown ? '' : command;
    let needsSpace = isKnown;
    for (const unit of units) {
      // A minus parts two numbers as well as a space does.
      text += needsSpace && unit >= 0 ? ` ${unit}` : unit;
      needsSpace = true;
    }
    this.#path += text;
    this.#command = command;
  }

  #move(x: number, y: number): void {
    this.#command = '';
    this.#write('m', x - this.#x, y - this.#y);
    [this.#x, this.#y, this.#startX, this.#startY] = [x, y, x, y];
  }

  #line(x: number, y: number): void {
    if (x === this.#x && y === this.#y) return;
    this.#write('l', x - this.#x, y - this.#y);
    [this.#x, this.#y] = [x, y];
  }

  /** A closed line of straight pieces. */
  ring(points: readonly Point[]): void {
    this.polyline(points);
    this.#write('z');
    [this.#x, this.#y] = [this.#startX, this.#startY];
  }

  /** A line of straight pieces, not closed. */
  polyline(points: readonly Point[]): void {
    const [first, ...others] = points;
    if (!first) return;
    this.#move(this.#round(first.x), this.#round(first.y));
    for (const { x, y } of others) this.#line(this.#round(x), this.#round(y));
  }

  /** A dot: a line without length, which round ends make visible. */
  dot(x: number, y: number): void {
    this.#move(this.#round(x), this.#round(y));
    this.#write('h', 0);
  }

  startCurve(x: number, y: number): void {
    this.#move(this.#round(x), this.#round(y));
  }

  /** From where the pen is, by two handles, to `x`, `y`. */
  curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const ends = [x1, y1, x2, y2, x, y].map((px) => this.#round(px));
    this.#write('c', ...ends.map((unit, index) => unit - (index % 2 === 0 ? this.#x : this.#y)));
    [this.#x, this.#y] = [ends[4] ?? 0, ends[5] ?? 0];
  }
}
