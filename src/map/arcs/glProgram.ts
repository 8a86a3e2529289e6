/** Compiles and links; throws with the driver's words where it refuses, and leaves nothing on the card. */
export function glProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  try {
    attachShader(gl, program, gl.VERTEX_SHADER, vertex);
    attachShader(gl, program, gl.FRAGMENT_SHADER, fragment);
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`program: ${gl.getProgramInfoLog(program) ?? ''}`);
    }
    return program;
  } catch (error) {
    gl.deleteProgram(program);
    throw error;
  }
}

function attachShader(gl: WebGL2RenderingContext, program: WebGLProgram, type: GLenum, source: string): void {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('the graphics context is lost');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  const refusal =
    gl.getShaderParameter(shader, gl.COMPILE_STATUS) || gl.isContextLost()
      ? null
      : gl.getShaderInfoLog(shader);
  gl.attachShader(program, shader);
  // An attached shader lives as long as its program.
  gl.deleteShader(shader);
  if (refusal !== null) throw new Error(`shader: ${refusal}`);
}

/** Looks up each uniform once. */
export function uniformLocations<Name extends string>(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  names: readonly Name[],
): Record<Name, WebGLUniformLocation | null> {
  const entries = names.map((name) => [name, gl.getUniformLocation(program, name)]);
  // Object.fromEntries forgets that the keys are just the names given.
  return Object.fromEntries(entries) as Record<Name, WebGLUniformLocation | null>;
}
