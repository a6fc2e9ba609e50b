/** Imports run one way through the house: notices → workspace → document → rules | render → publish. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'recognise-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^rules/recognise/' },
      to: { path: '^(rules/(?!recognise/)|scripts/|site/|test/)' },
    },
    {
      name: 'rules-stand-alone',
      severity: 'error',
      from: { path: '^rules/' },
      to: { path: '^(scripts|site|test)/' },
    },
    {
      name: 'site-stands-alone',
      severity: 'error',
      from: { path: '^site/' },
      to: { path: '^(scripts|rules|test)/' },
    },
    {
      name: 'the-workspace-is-read-before-its-documents',
      severity: 'error',
      from: { path: '^scripts/workspace/' },
      to: { path: '^scripts/(?!workspace/)[^/]+/' },
    },
    {
      name: 'what-is-checked-is-not-published',
      severity: 'error',
      from: { path: '^scripts/(document|fix|import|lint|new|report)/' },
      to: { path: '^scripts/(publish|render)/' },
    },
    {
      name: 'publishing-knows-no-rules',
      severity: 'error',
      from: { path: '^scripts/(publish|render|verify)/' },
      // What is measured of an artefact is judged by rules of legibility; no other rule has a word in publishing.
      to: { path: '^(rules/|scripts/(fix|import|lint|new)/)', pathNot: '^rules/legible' },
    },
    {
      name: 'only-the-command-line-loads-commands',
      severity: 'error',
      from: { path: '^(rules|site|scripts)/', pathNot: '^scripts/(cpni\\.ts|commands/)' },
      to: { path: '^scripts/commands/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(rules|site|scripts)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
