/**
 * The script that a page takes in to show the atlas by `<sister-cities-map>`: /embed.js of the built site, written by
 * src/prerender/buildComponent.ts.
 */
import type { Language } from '#domain/language.ts';
import { mapElement } from './mapElement.ts';
import { siteOf } from './siteOf.ts';

/** Put in by the build, out of the catalogues. */
declare const ATLAS_TITLES: Record<Language, string>;

const name = 'sister-cities-map';
const script = document.currentScript;
const site = siteOf(script instanceof HTMLScriptElement ? script.src : '');

// Taken in twice, as by two pieces of a page, the first one stays.
if (site !== null && !customElements.get(name)) customElements.define(name, mapElement(site, ATLAS_TITLES));
