import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderPage } from '#app/renderPage.tsx';
import { embedParameterNames } from '#url/embedQuery.ts';
import { defaultParameters } from '#url/parameters.ts';
import { EmbedButton } from './EmbedButton.tsx';
import { groups } from './EmbedForm.tsx';

const script = vi.hoisted(() => ({ isLost: false }));
vi.mock('#i18n/setUpI18n.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#i18n/setUpI18n.ts')>();
  const orLost: typeof original.loadWords = (part) =>
    script.isLost ? Promise.reject(new TypeError('no script')) : original.loadWords(part);
  const saidOrLost: typeof original.translatorFor = (...asked) =>
    script.isLost ? Promise.reject(new TypeError('no script')) : original.translatorFor(...asked);
  return { ...original, loadWords: orLost, translatorFor: saidOrLost };
});

function showModal(this: HTMLDialogElement): void {
  this.open = true;
}
function close(this: HTMLDialogElement): void {
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

beforeEach(() => {
  script.isLost = false;
  // jsdom opens no dialogs and measures nothing.
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});

/** Opens the dialog of a page, and gives a person to use it. */
async function opened(at = '/en/city/almaty/') {
  const user = userEvent.setup();
  await renderPage(<EmbedButton />, { at });
  await user.click(screen.getByRole('button', { name: 'Embed this page' }));
  await screen.findByRole('dialog', { name: 'Embed this page' });
  await waitFor(() => expect(lines()).toContain(at === '/en/city/almaty/' ? 'Almaty: sister cities' : ''));
  return user;
}

/** The lines to paste, as they stand there now. */
const lines = (form = 'Frame'): string => screen.getByLabelText(form, { selector: 'pre' }).textContent;
/** The query in the frame's address. */
const query = (): string => /\?([^"]*)"/.exec(lines())?.[1]?.replaceAll('&amp;', '&') ?? '';
const unfold = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(within(screen.getByRole('group', { name })).getByText(name));

test('the button opens a dialog with a preview and the lines to paste', async () => {
  await opened();
  const frame = screen.getByTitle('Preview: Almaty: sister cities · Sister Cities Atlas');
  expect(frame).toHaveAttribute('src', `${window.location.origin}/en/city/almaty/?embed=1`);
  expect(lines()).toMatch(
    /^<iframe src="http[^"]*\/en\/city\/almaty\/\?embed=1" title="Almaty: sister cities/,
  );
});

test('where its script does not come, that is said, and another press tries again', async () => {
  script.isLost = true;
  const user = userEvent.setup();
  await renderPage(<EmbedButton />, { at: '/en/city/almaty/' });
  await user.click(screen.getByRole('button', { name: 'Embed this page' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('try once more');
  script.isLost = false;
  await user.click(screen.getByRole('button', { name: 'Embed this page' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

describe('a choice stands in the lines at once', () => {
  test('another language: address, title and privacy text are in it', async () => {
    const user = await opened();
    await user.selectOptions(screen.getByLabelText('Language'), 'Français');
    await waitFor(() => expect(lines()).toContain('/fr/city/almaty/?embed=1'));
    expect(lines()).toContain('title="Almaty\u00a0: villes jumelées · Atlas des villes jumelées"');
    const privacy = screen.getByLabelText('Text for your privacy page');
    expect(privacy).toHaveTextContent('Ce site affiche une carte');
    expect(privacy).toHaveAttribute('lang', 'fr');
  });

  test('a language that does not come is told, and the lines stay in the one before', async () => {
    const user = await opened();
    script.isLost = true;
    await user.selectOptions(screen.getByLabelText('Language'), 'Қазақша');
    expect(await screen.findByRole('alert')).toHaveTextContent('Қазақша did not arrive');
    expect(lines()).toContain('/en/city/almaty/?embed=1');
  });

  test('colours, accent, font and parts', async () => {
    const user = await opened();
    await user.selectOptions(screen.getByLabelText('Colours'), 'Dark');
    await user.click(screen.getByLabelText('Own colour for links and marks'));
    await user.selectOptions(screen.getByLabelText('Font'), 'Your own choice');
    await user.type(screen.getByLabelText('Names of fonts'), 'Georgia, serif');
    await user.click(screen.getByLabelText('Legend'));
    await user.click(screen.getByLabelText('Search'));
    expect(query()).toBe('embed=1&hide=legend&accent=8c3a1e&font=Georgia,%20serif&theme=night');
  });

  test('a colour that could not be read says what becomes of it, in the colours that are shown', async () => {
    const user = await opened();
    await user.click(screen.getByLabelText('Own colour for links and marks'));
    expect(screen.getByText(/On dark colours it is made lighter/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Colours'), 'Light');
    expect(screen.queryByText(/is made/)).not.toBeInTheDocument();
  });

  test('a font that is none is told, and left out', async () => {
    const user = await opened();
    await user.selectOptions(screen.getByLabelText('Font'), 'Your own choice');
    await user.type(screen.getByLabelText('Names of fonts'), 'a;b');
    expect(screen.getByLabelText('Names of fonts')).toBeInvalid();
    expect(screen.getByText(/Only letters/)).toBeVisible();
    expect(query()).toBe('embed=1');
  });

  test('the height, and that only a component follows the content', async () => {
    const user = await opened();
    const height = screen.getByLabelText('Height in pixels');
    await user.clear(height);
    await user.type(height, '620');
    await user.click(screen.getByLabelText('As high as what is in it'));
    expect(screen.getByText(/A frame stays 620 pixels high/)).toBeVisible();
    expect(lines()).toContain('height="620"');
    await user.click(screen.getByRole('radio', { name: 'Web component' }));
    expect(lines('Web component')).toContain('height="auto"');
  });

  test('a map that does not move is not loaded: when cannot be chosen', async () => {
    const user = await opened();
    await unfold(user, 'The map');
    await user.click(screen.getByLabelText('Readers can move it'));
    expect(screen.getByLabelText('The live map loads')).toBeDisabled();
    expect(query()).toBe('embed=1&interaction=off');
  });

  test('the view that one sees, where one has moved the map', async () => {
    const user = await opened('/en/city/almaty/?view=4/43/76');
    await unfold(user, 'The map');
    await user.selectOptions(screen.getByLabelText('It begins'), 'as I see it now');
    expect(query()).toBe('embed=1&view=4/43/76');
  });

  test('no view is offered where one has not moved it', async () => {
    const user = await opened();
    await unfold(user, 'The map');
    expect(screen.getByLabelText('It begins')).toBeDisabled();
  });

  test('only some of the links; that none is left is told', async () => {
    const user = await opened();
    await unfold(user, 'Only some links');
    await user.type(screen.getByLabelText('From the year'), '1990');
    await user.selectOptions(screen.getByLabelText('With a city in'), 'France');
    await user.click(screen.getByLabelText('Ended'));
    expect(query()).toBe('embed=1&from=1990&status=active,suspended,planned,disputed,unknown&country=FR');
    expect(screen.queryByText(/No link fits/)).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('to the year'), '1990');
    expect(screen.getByText(/No link fits/)).toBeVisible();
  });
});

test('what was chosen can be taken back, half typed words too', async () => {
  const user = await opened();
  expect(screen.getByRole('button', { name: 'Back to the defaults' })).toBeDisabled();
  await user.selectOptions(screen.getByLabelText('Colours'), 'Dark');
  await user.selectOptions(screen.getByLabelText('Font'), 'Your own choice');
  await user.click(screen.getByRole('button', { name: 'Back to the defaults' }));
  expect(query()).toBe('embed=1');
  expect(screen.queryByLabelText('Names of fonts')).not.toBeInTheDocument();
});

test('what was chosen is kept when the dialog is closed and opened again', async () => {
  const user = await opened();
  await user.selectOptions(screen.getByLabelText('Colours'), 'Dark');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Embed this page' }));
  expect(query()).toBe('embed=1&theme=night');
});

describe('the lines', () => {
  test('are copied, which is told until they change', async () => {
    const user = await opened();
    await user.click(screen.getByRole('button', { name: 'Copy: Frame' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(lines());
    await user.selectOptions(screen.getByLabelText('Colours'), 'Dark');
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
  });

  test('have three forms, chosen by arrow keys', async () => {
    const user = await opened();
    screen.getByRole('radio', { name: 'Frame' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(lines('Web component')).toContain('<sister-cities-map city="almaty" lang="en"');
    await user.keyboard('{ArrowRight}');
    expect(lines('Picture with link')).toContain('/pictures/city/almaty.jpg"');
  });

  test('lead to where the site will stand, though it is looked at elsewhere', async () => {
    vi.stubEnv('VITE_SITE_URL', 'https://cities.example.org');
    await opened();
    expect(lines()).toContain('src="https://cities.example.org/en/city/almaty/?embed=1"');
    expect(screen.getByTitle(/^Preview/)).toHaveAttribute(
      'src',
      `${window.location.origin}/en/city/almaty/?embed=1`,
    );
    vi.unstubAllEnvs();
  });
});

test('every option that an address has can be chosen', () => {
  // Which map is drawn and what is opened belong to who looks; the rest of an embed stands in its own options.
  const others = ['map', 'entry', 'embed'];
  const names = [...Object.keys(defaultParameters), ...embedParameterNames].filter(
    (name) => !others.includes(name),
  );
  const offered = groups.flatMap(({ rows }) => Object.keys(rows).flatMap((row) => row.split(' ')));
  expect(offered.toSorted()).toEqual(['lang', ...names].toSorted());
});
