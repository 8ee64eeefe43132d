import { defineConfig } from 'wxt';
import { fromSources } from './build/from-sources.mjs';

/** Firefox has no side panel permission: its sidebar needs none. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage'];

/** Nothing comes from elsewhere and nothing goes out. Lit and our reader of pages are the only makers of markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html zorg-match',
].join('; ');

export default defineConfig({
  imports: false,
  // What is built is what is in this repository: no second archive with sources.
  zip: { name: 'zorg-match', zipSources: false },
  manifest: ({ browser }) => ({
    name: 'Zorg-Match',
    description:
      'Leest de vacature op de pagina en toont wat past, wat ontbreekt en hoe je er komt. Alles blijft op je computer.',
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    action: { default_title: 'Zorg-Match: lees deze vacature' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' } } },
    content_security_policy: { extension_pages: POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'zorg-match@zorg-match.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  vite: () => ({
    plugins: [fromSources()],
    build: { target: 'es2022', modulePreload: false },
  }),
});
