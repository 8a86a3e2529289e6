/** Means over 2 × radius + 1 pixels along rows; pixels beyond the edges do not count. */
function alongRows(values: Float32Array, size: number, radius: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let start = 0; start < values.length; start += size) {
    let sum = 0;
    for (let x = 0; x < Math.min(radius, size); x += 1) sum += values[start + x] ?? 0;
    for (let x = 0; x < size; x += 1) {
      if (x + radius < size) sum += values[start + x + radius] ?? 0;
      if (x - radius - 1 >= 0) sum -= values[start + x - radius - 1] ?? 0;
      result[start + x] = sum;
    }
  }
  return result;
}

function transposed(values: Float32Array, size: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) result[x * size + y] = values[y * size + x] ?? 0;
  }
  return result;
}

/**
 * Box blur of a square image in two passes that only looks at pixels with weight: the sea's darkness
 * does not leak into the land's mean.
 */
export function maskedBlur(
  values: Float32Array,
  weights: Float32Array,
  size: number,
  radius: number,
): Float32Array {
  let weighted: Float32Array = values.map((value, index) => value * (weights[index] ?? 0));
  let total: Float32Array = weights;
  for (let pass = 0; pass < 4; pass += 1) {
    weighted = transposed(alongRows(weighted, size, radius), size);
    total = transposed(alongRows(total, size, radius), size);
  }
  return weighted.map((sum, index) => {
    const weight = total[index] ?? 0;
    return weight > 1e-3 ? sum / weight : (values[index] ?? 0);
  });
}
