import type { ArcRows } from './arcBuffers.ts';
import { drawnSegments } from './arcBuffers.ts';
import type { ArcColours } from './arcColours.ts';
import type { ArcFrame } from './arcFrame.ts';
import { fragmentShader, vertexShader } from './arcShader.ts';
import { glProgram, uniformLocations } from './glProgram.ts';

const uniformNames = [
  'u_globe',
  'u_flat',
  'u_globeness',
  'u_copy',
  'u_size',
  'u_segments',
  'u_colours',
  'u_width',
  'u_scale',
  'u_hasLengths',
  'u_lengths',
  'u_elapsed',
  'u_opacity',
  'u_horizon',
  'u_pass',
  'u_isRest',
  'u_cover',
  'u_casing',
] as const;

type Uploaded = {
  vertexArray: WebGLVertexArrayObject;
  buffers: WebGLBuffer[];
  shown: WebGLBuffer;
  segments: number;
  count: number;
};

/** Layout of one row: numbers per attribute, by attribute location; stride and offset in bytes. */
const attributes = [
  { buffer: 0, size: 3, stride: 24, offset: 0 },
  { buffer: 0, size: 3, stride: 24, offset: 12 },
  { buffer: 1, size: 4, stride: 16, offset: 0 },
  { buffer: 2, size: 2, stride: 8, offset: 0 },
  { buffer: 3, size: 1, stride: 1, offset: 0 },
] as const;
/** The buffer of `ArcRows.shown`: bytes, and the only one that changes. */
const shownBuffer = 3;

export type ArcPass = {
  pass: 'core' | 'casing' | 'glow';
  isRest: boolean;
  opacity: number;
  /** Width = own * times + plus, px. */
  times: number;
  plus: number;
  addsLight: boolean;
  elapsed: number;
};

const passNumbers = { core: 0, casing: 1, glow: 2 } as const;

/** The WebGL side of the arcs: uploads rows, draws passes, and leaves no state bound. */
export class ArcPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #uniforms: Record<(typeof uniformNames)[number], WebGLUniformLocation | null>;
  readonly #uploaded = new Set<Uploaded>();
  #lengths: WebGLTexture | null = null;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = glProgram(gl, vertexShader, fragmentShader);
    this.#uniforms = uniformLocations(gl, this.#program, uniformNames);
  }

  upload(rows: ArcRows): Uploaded {
    const gl = this.#gl;
    const vertexArray = gl.createVertexArray();
    gl.bindVertexArray(vertexArray);
    const buffers = [rows.ends, rows.looks, rows.orders, rows.shown].map((data, index) => {
      const buffer = gl.createBuffer();
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, index === shownBuffer ? gl.DYNAMIC_DRAW : gl.STATIC_DRAW);
      attributes.forEach((attribute, location) => {
        if (attribute.buffer !== index) return;
        gl.enableVertexAttribArray(location);
        const { size, stride, offset } = attribute;
        if (index === shownBuffer)
          gl.vertexAttribPointer(location, size, gl.UNSIGNED_BYTE, true, stride, offset);
        else gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset);
        gl.vertexAttribDivisor(location, 1);
      });
      return buffer;
    });
    gl.bindVertexArray(null);
    const shown = buffers[shownBuffer];
    if (!shown) throw new Error('the graphics context is lost');
    const uploaded = { vertexArray, buffers, shown, segments: rows.segments, count: rows.count };
    this.#uploaded.add(uploaded);
    return uploaded;
  }

  uploadShown(uploaded: Uploaded, rows: ArcRows): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, uploaded.shown);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, rows.shown);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  uploadLengths(lengths: Float32Array): void {
    const gl = this.#gl;
    this.#lengths ??= gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#lengths);
    // MapLibre leaves these as its last image needed them.
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    const stations = drawnSegments + 1;
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.R32F,
      stations,
      lengths.length / stations,
      0,
      gl.RED,
      gl.FLOAT,
      lengths,
    );
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    gl.bindTexture(gl.TEXTURE_2D, null);
  }

  remove(uploaded: Uploaded): void {
    for (const buffer of uploaded.buffers) this.#gl.deleteBuffer(buffer);
    this.#gl.deleteVertexArray(uploaded.vertexArray);
    this.#uploaded.delete(uploaded);
  }

  begin(frame: ArcFrame, colours: ArcColours): void {
    const gl = this.#gl;
    const uniforms = this.#uniforms;
    gl.useProgram(this.#program);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#lengths);
    gl.uniformMatrix4fv(uniforms.u_globe, false, Float32Array.from(frame.globe));
    gl.uniformMatrix4fv(uniforms.u_flat, false, Float32Array.from(frame.flat));
    gl.uniform1f(uniforms.u_globeness, frame.globeness);
    gl.uniform2f(uniforms.u_size, frame.width, frame.height);
    gl.uniform2f(uniforms.u_scale, frame.globeRadius, frame.worldSize);
    gl.uniform4f(uniforms.u_horizon, ...frame.horizon);
    gl.uniform3fv(uniforms.u_colours, colours.list.flat());
    gl.uniform3f(uniforms.u_casing, ...colours.casing);
    gl.uniform1i(uniforms.u_lengths, 0);
  }

  draw(uploaded: Uploaded, frame: ArcFrame, pass: ArcPass): void {
    if (uploaded.count === 0) return;
    const gl = this.#gl;
    const uniforms = this.#uniforms;
    gl.bindVertexArray(uploaded.vertexArray);
    gl.uniform1i(uniforms.u_segments, uploaded.segments);
    gl.uniform1i(uniforms.u_hasLengths, !pass.isRest && this.#lengths ? 1 : 0);
    gl.uniform1i(uniforms.u_isRest, pass.isRest ? 1 : 0);
    gl.uniform1i(uniforms.u_pass, passNumbers[pass.pass]);
    gl.uniform1f(uniforms.u_opacity, pass.opacity);
    gl.uniform2f(uniforms.u_width, pass.times, pass.plus);
    gl.uniform1f(uniforms.u_cover, pass.addsLight ? 0 : 1);
    gl.uniform1f(uniforms.u_elapsed, pass.elapsed);
    for (const copy of frame.copies) {
      gl.uniform1f(uniforms.u_copy, copy);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (uploaded.segments + 1), uploaded.count);
    }
    gl.bindVertexArray(null);
  }

  destroy(): void {
    for (const uploaded of this.#uploaded) this.remove(uploaded);
    this.#gl.deleteProgram(this.#program);
    this.#gl.deleteTexture(this.#lengths);
  }
}

export type { Uploaded };
