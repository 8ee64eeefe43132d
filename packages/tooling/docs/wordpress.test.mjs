import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { findProgram } from '../browser/find-program.mjs';
import { blocks, read } from './pages.mjs';

const php = findProgram({ variable: 'PHP_PATH', names: ['php'] });

/** What the plugin asks of WordPress, as far as a page shows it; reads the plugin and its attributes, tells what it did. */
const WORDPRESS = String.raw`
define('ABSPATH', __DIR__);
$did = ['modules' => []];
function add_shortcode($name, $run) { global $did; $did['name'] = $name; $did['run'] = $run; }
function shortcode_atts($known, $given) { return array_merge($known, array_intersect_key($given, $known)); }
function plugins_url($path, $file) { return '/plugins/zorg-match/' . $path; }
function wp_enqueue_script_module($id, $source) { global $did; $did['modules'][$id] = $source; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
[$plugin, $attributes] = json_decode(file_get_contents('php://stdin'), true);
eval('?>' . $plugin);
$before = $did['modules'];
$tag = $did['run']($attributes);
echo json_encode(['name' => $did['name'], 'before' => $before, 'modules' => $did['modules'], 'tag' => $tag]);`;

test(
  'WordPress: the plugin writes the tag, escapes what it was given, and asks for the module only then',
  {
    skip: php ? false : 'there is no PHP here (Debian/Ubuntu: "sudo apt-get install php-cli")',
  },
  () => {
    const [{ code }] = blocks(read('docs/frameworks.md')).filter(({ language }) => language === 'php');
    const given = { feed: '/jobs.json?a=1&b="2"', mirror: 'nl', onclick: 'no' };
    const said = execFileSync(php, ['-r', WORDPRESS], {
      input: JSON.stringify([code, given]),
      encoding: 'utf8',
    });
    const { name, before, modules, tag } = JSON.parse(said);
    assert.equal(name, 'zorg-match');
    assert.deepEqual(before, []);
    assert.deepEqual(modules, { 'zorg-match': '/plugins/zorg-match/0.1.0/zorg-match.js' });
    assert.equal(
      tag,
      '<zorg-match vacancies="/jobs.json?a=1&amp;b=&quot;2&quot;" mirror-lang="nl">' +
        '<p>Zet JavaScript aan om je match te zien.</p></zorg-match>',
    );
  },
);
