import english from '#i18n/locales/en/common.json' with { type: 'json' };
import { baseLanguage, languages } from '#domain/language.ts';
import { withSecurityPolicy } from '#prerender/securityPolicy.ts';
import { simplePages } from '#url/route.ts';

/**
 * `/embed.html?city=almaty&lang=fr&theme=night`: one address for who writes embeds by hand or by a template. It leads
 * to the embed of that page with all else that stands in the query; what is no id leads to the start page.
 */
export function embedEntrance(basePath: string): string {
  const links = languages
    .map((language) => {
      const name = english.language.names[language];
      return `<li><a href="${basePath}${language}/?embed=1" lang="${language}">${name}</a></li>`;
    })
    .join('');
  return withSecurityPolicy(`<!doctype html>
<html lang="${baseLanguage}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${english.app.title}</title>
    <script>${entranceScript(basePath)}</script>
  </head>
  <body>
    <h1>${english.app.title}</h1>
    <ul>${links}</ul>
  </body>
</html>
`);
}

/** Ids are those of domain/linkId.ts: nothing else gets into the path; of a link's two cities either may come first. */
export function entranceScript(basePath: string): string {
  return [
    `let q=new URLSearchParams(location.search),o=${JSON.stringify(languages)},`,
    "take=n=>{let v=(q.get(n)||'').toLowerCase();q.delete(n);return v},",
    `l=[take('lang'),...navigator.languages].map(t=>t.split('-')[0].toLowerCase()).find(t=>o.includes(t))||'${baseLanguage}',p='';`,
    String.raw`for(let n of['city','link','story']){let v=take(n);if(!p&&/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/.test(v))p=n+'/'+v.split('--').sort().join('--')+'/'}`,
    `let s=take('page');if(!p&&${JSON.stringify(simplePages)}.includes(s))p=s+'/';q.set('embed','1');`,
    `location.replace('${basePath}'+l+'/'+p+'?'+q+location.hash)`,
  ].join('');
}
