/** A graphics card that counts what lives on it, for tests without WebGL. `refuses` names a parameter that is false. */
export function testCard(refuses: 'COMPILE_STATUS' | 'LINK_STATUS' | null = null) {
  const living = new Map<object, string>();
  const known: Record<string, unknown> = {
    isContextLost: () => false,
    getShaderInfoLog: () => 'no such word',
    getProgramInfoLog: () => 'no such varying',
  };
  const gl = new Proxy(known, {
    get(target, name) {
      const text = String(name);
      if (text in target) return target[text];
      // Constants stand for themselves.
      if (text === text.toUpperCase()) return text;
      if (text.startsWith('create'))
        return () => {
          const thing = {};
          living.set(thing, text.slice('create'.length));
          return thing;
        };
      if (text.startsWith('delete')) return (thing: object | null) => thing && living.delete(thing);
      if (text === 'getShaderParameter' || text === 'getProgramParameter')
        return (_thing: object, parameter: string) => parameter !== refuses;
      return () => undefined;
    },
  });
  // The proxy answers every call that the painter makes; the rest of WebGL is not asked for.
  return { gl: gl as unknown as WebGL2RenderingContext, living: () => [...living.values()] };
}
