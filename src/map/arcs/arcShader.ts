/**
 * An arc is a strip of `u_segments` pieces; the vertex number gives the place along it and the side.
 * Nothing but the two ends and the look of an arc is stored: the great circle is computed here.
 */
export const vertexShader = `#version 300 es
precision highp float;
uniform mat4 u_globe;
uniform mat4 u_flat;
/** 1 on the globe, 0 on the flat map. */
uniform float u_globeness;
/** Whole turns of the world by which this copy of the flat map is moved. */
uniform float u_copy;
/** Size of the map, px. */
uniform vec2 u_size;
uniform int u_segments;
uniform vec3 u_colours[11];
/** Width = own * x + y, px. */
uniform vec2 u_width;
/** Radius of the globe and width of the flat world, px. */
uniform vec2 u_scale;
uniform bool u_hasLengths;
uniform highp sampler2D u_lengths;
uniform float u_elapsed;
uniform float u_opacity;

layout(location=0) in vec3 a_from;
layout(location=1) in vec3 a_to;
/** Colour, pattern, width in px, opacity. */
layout(location=2) in vec4 a_look;
/** Place in the order of drawing (0 to 1), row of u_lengths. */
layout(location=3) in vec2 a_order;
/** 1, or 0 where a filter hides the arc. */
layout(location=4) in float a_shown;

out vec3 v_point;
out float v_along;
out float v_across;
out float v_t;
flat out float v_half;
flat out vec3 v_colour;
flat out float v_opacity;
flat out int v_pattern;
flat out float v_head;

const float pi = 3.141592653589793;
const float furthestSine = 0.99996192;

vec2 flatPoint(vec3 p) {
  float start = atan(a_from.x, a_from.z);
  float eastward = a_from.z * a_to.x - a_from.x * a_to.z >= 0.0 ? 1.0 : -1.0;
  float turn = atan(p.x, p.z) - start;
  turn -= 2.0 * pi * round(turn / (2.0 * pi));
  if (turn * eastward < -1e-3) turn += eastward * 2.0 * pi;
  float sine = clamp(p.y, -furthestSine, furthestSine);
  return vec2((start + turn) / (2.0 * pi) + 0.5, 0.5 - log((1.0 + sine) / (1.0 - sine)) / (4.0 * pi));
}

vec4 place(float t, float angle, out vec3 raised) {
  float s = sin(angle);
  vec3 p = angle < 1e-5 ? a_from : (a_from * sin((1.0 - t) * angle) + a_to * sin(t * angle)) / s;
  raised = p * (1.0 + 0.095 * angle * (1.0 - 0.18 * angle) * sin(pi * t));
  vec4 onGlobe = u_globe * vec4(raised, 1.0);
  if (u_globeness > 0.999) return onGlobe;
  vec2 m = flatPoint(p);
  return mix(u_flat * vec4(m.x + u_copy, m.y, 0.0, 1.0), onGlobe, u_globeness);
}

void main() {
  v_half = 0.5 * (a_look.z * u_width.x + u_width.y);
  v_opacity = a_look.w * a_shown * u_opacity;
  v_colour = u_colours[int(a_look.x)];
  v_pattern = int(a_look.y);
  float run = clamp((u_elapsed - 0.55 * a_order.x) / 0.45, 0.0, 1.0);
  v_head = 1.0 - (1.0 - run) * (1.0 - run);

  float angle = 2.0 * asin(min(1.0, 0.5 * distance(a_from, a_to)));
  int station = gl_VertexID >> 1;
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  float n = float(u_segments);
  v_t = float(station) / n;
  vec3 unused;
  vec4 before = place(max(0.0, v_t - 0.5 / n), angle, unused);
  vec4 after = place(min(1.0, v_t + 0.5 / n), angle, unused);
  vec4 here = place(v_t, angle, v_point);
  vec2 direction = (after.xy * before.w - before.xy * after.w) * u_size;
  float speed = length(direction);
  vec2 normal = speed > 1e-9 ? vec2(-direction.y, direction.x) / speed : vec2(0.0, 1.0);
  // One px more on both sides, in which the edge fades.
  v_across = side * (v_half + 1.0);
  here.xy += normal * v_across * 2.0 / u_size * here.w;
  // Hiding is the fragment's business; the depth range of the basemap must not cut raised arcs.
  here.z = 0.0;
  gl_Position = v_opacity > 0.0 ? here : vec4(2.0, 2.0, 2.0, 1.0);

  float onFlat = u_hasLengths ? texelFetch(u_lengths, ivec2(station, int(a_order.y)), 0).r * u_scale.y : 0.0;
  v_along = mix(onFlat, angle * v_t * u_scale.x, u_globeness);
}`;

export const fragmentShader = `#version 300 es
precision highp float;
in vec3 v_point;
in float v_along;
in float v_across;
in float v_t;
flat in float v_half;
flat in vec3 v_colour;
flat in float v_opacity;
flat in int v_pattern;
flat in float v_head;

uniform float u_globeness;
/** Towards the camera, and the cosine of the horizon seen from there. */
uniform vec4 u_horizon;
/** 0 core, 1 casing, 2 glow. */
uniform int u_pass;
uniform bool u_isRest;
/** 1 covers what is below, 0 adds light to it. */
uniform float u_cover;
uniform vec3 u_casing;
out vec4 colour;

float visible() {
  vec3 camera = u_horizon.xyz / u_horizon.w;
  vec3 toCamera = normalize(camera - v_point);
  float b = dot(v_point, toCamera);
  float seen = 1.0;
  // Behind the globe if the way to the camera comes nearer to the centre than the surface.
  if (b < 0.0) seen = smoothstep(0.999, 1.004, sqrt(max(0.0, dot(v_point, v_point) - b * b)));
  float up = dot(normalize(v_point), u_horizon.xyz);
  // The texture of all links would stand around the limb like hair: it ends at the horizon.
  float behind = u_isRest ? 0.05 : 0.17;
  seen *= smoothstep(u_horizon.w - behind, u_horizon.w - 0.01, up);
  if (u_isRest) seen *= mix(0.35, 1.0, smoothstep(u_horizon.w, u_horizon.w + 0.3, up));
  return mix(1.0, seen, u_globeness);
}

/** Covers from 0 to 1 a stroke of \`stroke\` px around \`middle\` in a row that repeats every \`period\` px. */
float stroke(float middle, float stroke, float period) {
  float away = abs(mod(v_along - middle + 0.5 * period, period) - 0.5 * period);
  return clamp(0.5 * stroke - away + 0.5, 0.0, 1.0);
}

float broken() {
  if (v_pattern == 1) return stroke(2.5, 5.0, 9.0);
  if (v_pattern == 2) return max(stroke(6.0, 12.0, 22.0), stroke(17.0, 2.5, 22.0));
  if (v_pattern == 3) return stroke(1.0, 2.0, 7.0);
  if (v_pattern == 4) return stroke(4.0, 8.0, 20.0);
  if (v_pattern == 5) return max(stroke(5.0, 10.0, 24.0), max(stroke(14.5, 2.5, 24.0), stroke(19.5, 2.5, 24.0)));
  return 1.0;
}

void main() {
  if (v_t > v_head) discard;
  float alpha = v_opacity * visible();
  vec3 rgb = v_colour;
  if (u_pass == 2) {
    float e = min(1.0, abs(v_across) / v_half);
    alpha *= (v_pattern == 0 ? 0.38 : 0.12) * (1.0 - e) * (1.0 - e);
  } else {
    alpha *= clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
    if (u_pass == 1) rgb = u_casing;
    if (!u_isRest) alpha *= u_pass == 1 && v_pattern != 0 ? 0.45 : (u_pass == 1 ? 0.85 : broken());
  }
  if (alpha < 0.002) discard;
  colour = vec4(rgb * alpha, alpha * u_cover);
}`;
