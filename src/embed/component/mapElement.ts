import type { Language } from '#domain/language.ts';
import type { View } from '#url/parameters.ts';
import { frameAttributes } from '#embed/frameAttributes.ts';
import type { Subject } from '#embed/messages/message.ts';
import { command, commandsFor, type Asked } from './commandsFor.ts';
import { frameAddress, languageOf, queryNames, subjects } from './frameAddress.ts';
import { readTold } from './readTold.ts';

/** Pixels. */
const usualHeight = 480;
const heights = { least: 120, most: 20_000 };

const sheet = ':host{display:block}:host([hidden]){display:none}';

/**
 * The class of `<sister-cities-map>`: a frame with the atlas in it, and messages to and fro. Styles of the page do not
 * reach the frame, for it stands in a shadow tree; what stands in the element (a link) is shown until the element is
 * known. `site`: where the atlas is, with its last slash. `titles`: what the frame is called where nothing names it.
 */
export function mapElement(site: string, titles: Record<Language, string>) {
  const { origin } = new URL(site);
  // A page that has no origin, as a sandboxed one, gives none to the frames in it either.
  const hasOrigin = origin !== 'null' && window.origin !== 'null';

  return class SisterCitiesMap extends HTMLElement {
    static observedAttributes = [...subjects, ...queryNames, 'lang', 'height', 'label'];
    #frame: HTMLIFrameElement | null = null;
    #isReady = false;
    #changed = new Set<string>();
    /** What was asked for by a method before the embed was ready. */
    #waiting = new Map<string, Asked>();

    connectedCallback(): void {
      window.addEventListener('message', this);
      const tree = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      if ('adoptedStyleSheets' in tree) {
        // A policy that forbids styles in the page does not forbid these.
        const style = new CSSStyleSheet();
        style.replaceSync(sheet);
        tree.adoptedStyleSheets = [style];
      }
      this.#load(tree);
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this);
      this.#isReady = false;
    }

    attributeChangedCallback(name: string): void {
      if (!this.#frame) return;
      // Several attributes that change together are one change.
      if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
      this.#changed.add(name);
    }

    /** Shows a city, link, story or page, with one of its memorials or events opened where `entry` names it. */
    select(subject: Subject, entry: string | null = null): void {
      this.#send(command('select', { ...subject, entry }));
    }

    /** Turns the map: degrees, and the zoom of web maps. */
    setView({ lon, lat, zoom }: View): void {
      this.#send(command('view', { lon, lat, zoom }));
    }

    handleEvent({ source, origin: from, data }: MessageEvent<unknown>): void {
      if (!this.#frame || source === null || source !== this.#frame.contentWindow) return;
      if (from !== (hasOrigin ? origin : 'null')) return;
      const told = readTold(data);
      if (!told) return;
      const { type, detail } = told;
      if (type === 'height') return this.#grow(detail['height']);
      if (type === 'ready') {
        this.#isReady = true;
        // What stands in the element may have come after it.
        this.#name(this.#frame);
        for (const each of this.#waiting.values()) this.#send(each);
        this.#waiting.clear();
      }
      this.dispatchEvent(new CustomEvent(`atlas-${type}`, { detail, bubbles: true, composed: true }));
    }

    #attribute = (name: string): string | null => this.getAttribute(name);

    #language(): Language {
      return languageOf([this.closest('[lang]')?.getAttribute('lang')]);
    }

    /** Always a frame of its own: another address in the same one would be a step in the history of the page. */
    #load(tree: ShadowRoot): void {
      const frame = document.createElement('iframe');
      this.#frame = frame;
      this.#isReady = false;
      for (const [name, value] of Object.entries(frameAttributes)) frame.setAttribute(name, value);
      frame.style.cssText = 'display:block;width:100%;border:0';
      this.#name(frame);
      this.#size(frame);
      frame.src = frameAddress(this.#attribute, this.#language(), site);
      tree.replaceChildren(frame);
    }

    #name(frame: HTMLIFrameElement): void {
      frame.title = this.getAttribute('label') || this.textContent.trim() || titles[this.#language()];
    }

    #size(frame: HTMLIFrameElement): void {
      const height = Number.parseInt(this.getAttribute('height') ?? '', 10);
      frame.style.height = `${height > 0 ? height : usualHeight}px`;
    }

    #grow(height: unknown): void {
      if (!this.#frame || typeof height !== 'number' || this.getAttribute('height') !== 'auto') return;
      this.#frame.style.height = `${Math.min(Math.max(height, heights.least), heights.most)}px`;
    }

    #follow(): void {
      const changed = new Set(this.#changed);
      this.#changed.clear();
      if (!this.#frame) return;
      if (changed.delete('label') || changed.has('lang')) this.#name(this.#frame);
      const wasAuto = new URL(this.#frame.src).searchParams.has('height');
      if (changed.has('height')) this.#size(this.#frame);
      // From one number to another the embed has nothing to do.
      if (wasAuto === (this.getAttribute('height') === 'auto')) changed.delete('height');
      if (changed.size === 0) return;
      const commands = this.#isReady ? commandsFor(changed, this.#attribute, this.#language()) : null;
      if (commands) return commands.forEach((each) => this.#send(each));
      if (this.shadowRoot) this.#load(this.shadowRoot);
    }

    #send(asked: Asked): void {
      if (this.#isReady) this.#frame?.contentWindow?.postMessage(asked, hasOrigin ? origin : '*');
      else {
        // Taken out first: they stay in the order in which they were asked for.
        this.#waiting.delete(asked.type);
        this.#waiting.set(asked.type, asked);
      }
    }
  };
}
