import type { DataVersions } from '#domain/built.ts';

/**
 * What runs in every written page before anything is shown, as text: the theme that the address asks for (the
 * device's own is a matter of the style sheet), whether it asks for a filter of links, the look of an embed, and the
 * fonts that are needed. It stands in the page, so it is short. `fonts`: addresses of the fonts that pages are painted
 * with; an embed has them only if asked. Then the versions of the facts: the page is written from the current one.
 */
export function firstScript(fonts: readonly string[], { current, kept }: DataVersions): string {
  const frozen = kept.filter((version) => version !== current);
  return `{${[theme, filter, embed(frozen), preload(fonts)].join('')}}`;
}

const theme = [
  'let q=new URLSearchParams(location.search),d=document.documentElement,s=d.dataset,own=true,',
  "v=n=>(q.get(n)||'').trim(),t=v('theme');",
  "if(t==='paper'||t==='night')s.theme=t;",
].join('');

/** Arcs that a filter may hide are not shown before entry.ts has filtered them. */
const filter = "if(['from','to','status','country'].some(n=>q.has(n)))s.filtered='soon';";

/** The values have the forms of url/embedParameters.ts; embed.css knows what each does. */
const look = [
  "s.embed='';s.hide=(q.get('hide')??'search').toLowerCase().replaceAll(',',' ');",
  "s.height=v('height');s.interaction=v('interaction');",
  "let a=v('accent'),f=v('font'),p=(n,x)=>d.style.setProperty('--'+n,x);own=f==='atlas';if(own)s.font=f;",
  String.raw`if(/^[\da-f]{6}$/i.test(a)){s.accent='';p('host-accent','#'+a)}`,
  String.raw`if(!own&&/^[\p{L}\d][\p{L}\d ,-]{0,99}$/u.test(f))for(let n of['font-sans','font-serif'])p(n,f+',system-ui,sans-serif');`,
].join('');

/** Until React knows of the page: links within the atlas stay in the embed; all others leave the frame in peace. */
const links = [
  "q.delete('view');q.delete('entry');addEventListener('click',e=>{let l=e.target.closest?.('a[href]');",
  String.raw`if(!l||l.target)return;if(l.origin!==location.origin||/\.\w+$/.test(l.pathname))l.target='_blank';`,
  "else if(!/[?&]embed=1/.test(l.search))l.search+=(l.search?'&':'?')+q},true);",
].join('');

/** A version that the site does not keep is the newest. */
const freeze = (kept: readonly string[]): string =>
  kept.length === 0 ? '' : `if(${JSON.stringify(kept)}.includes(v('data')))s.frozen=v('data');`;

const embed = (kept: readonly string[]): string =>
  `if(q.getAll('embed').includes('1')){${look}${freeze(kept)}${links}}`;

function preload(fonts: readonly string[]): string {
  const link =
    "Object.assign(document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',href:h,crossOrigin:''})";
  return `if(own)for(let h of${JSON.stringify(fonts)})document.head.append(${link});`;
}
