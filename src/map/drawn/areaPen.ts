import { PathPen, type Point } from './pathPen.ts';

/**
 * Takes the areas that d3-geo draws, and writes them twice: to be filled, and as an outline without the
 * edges along which the drawing cuts them, which are no coast. What shrinks to a line is left out.
 */
export class AreaPen {
  readonly fill: PathPen;
  readonly outline: PathPen;
  readonly #unitsPerPx: number;
  readonly #isCut: (x: number, y: number) => boolean;
  #ring: Point[] = [];

  constructor(unitsPerPx: number, isCut: (x: number, y: number) => boolean) {
    this.#unitsPerPx = unitsPerPx;
    this.#isCut = isCut;
    this.fill = new PathPen(unitsPerPx);
    this.outline = new PathPen(unitsPerPx);
  }

  moveTo(x: number, y: number): void {
    this.#ring = [{ x, y }];
  }

  lineTo(x: number, y: number): void {
    this.#ring.push({ x, y });
  }

  closePath(): void {
    const unit = (px: number): number => Math.round(px * this.#unitsPerPx);
    const ring = this.#ring.filter((point, index, all) => {
      const before = all.at(index - 1) ?? point;
      return unit(before.x) !== unit(point.x) || unit(before.y) !== unit(point.y);
    });
    this.#ring = [];
    if (ring.length < 3) return;
    const isCut = ring.map(({ x, y }) => this.#isCut(x, y));
    // An outline that is cut begins behind a cut edge: so it is written as the fill is, and compresses with it.
    const first = isCut.findIndex((cut, index) => cut && isCut.at(index - 1));
    if (first === -1) {
      this.fill.ring(ring);
      this.outline.ring(ring);
      return;
    }
    const turned = [...ring.slice(first), ...ring.slice(0, first)];
    const turnedCut = [...isCut.slice(first), ...isCut.slice(0, first)];
    this.fill.ring(turned);
    let line: Point[] = [];
    turned.forEach((point, index) => {
      if (turnedCut[index] && turnedCut.at(index - 1)) {
        if (line.length > 1) this.outline.polyline(line);
        line = [];
      }
      line.push(point);
    });
    if (line.length > 1) this.outline.polyline(line);
  }

  /** Points are none of ours; d3-geo's idea of a pen asks for this. */
  arc(): void {}
}
