import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ITH5 } from './fixtures/territories';
import { openProfile, serve } from './renderProfile';

describe('a region’s file that cannot be had', () => {
  it('is told with a retry; names and key figures stay, and the retry brings the rest', async () => {
    let isThere = false;
    serve({
      'territories/ITH5.json': () =>
        isThere ? Response.json(ITH5) : new Response('', { status: 404 }),
    });
    const { user } = await openProfile('ITH5');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file territories/ITH5.json is not on the server.',
    );
    expect(screen.getByRole('table', { name: 'Key figures' })).toHaveTextContent('201.9');
    expect(screen.getByRole('heading', { level: 2, name: 'Emilia-Romagna' })).toBeVisible();
    isThere = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Custom Implants')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that it is on its way while it is', async () => {
    serve({ 'territories/ITH5.json': () => new Promise<Response>(() => {}) });
    await openProfile('ITH5');
    expect(screen.getByRole('status')).toHaveTextContent('Loading the profile…');
    expect(screen.getByRole('table', { name: 'Key figures' })).toHaveTextContent('201.9');
  });

  it('of a parent is told in the parent’s place', async () => {
    serve({ 'territories/DED.json': () => new Response('', { status: 404 }) });
    await openProfile('DED2');
    expect(await screen.findByRole('alert')).toHaveTextContent('territories/DED.json');
    expect(screen.getByText(/This is the profile of Sachsen/)).toBeVisible();
  });
});

describe('the geometry of the locator', () => {
  it('is drawn when it is there, and nobody misses it when it is not', async () => {
    serve({ 'map/overview.json': () => new Response('', { status: 404 }) });
    await openProfile('ITH5');
    const locator = screen.getByRole('img', { name: 'Where Emilia-Romagna lies in Italy' });
    expect(locator).toBeEmptyDOMElement();
    expect(await screen.findByText('Custom Implants')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
