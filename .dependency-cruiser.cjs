/**
 * The layers, one way only (ARCHITECTURE.md shows the same table). Each layer may import itself and what its line
 * names; tests may import anything, nothing may import a test.
 */
const LAYERS = {
  record: [],
  register: ['record'],
  reader: ['record', 'register'],
  languages: ['record', 'reader', 'register'],
  sources: ['record'],
  archive: ['record'],
  collation: ['record', 'archive'],
  study: ['record', 'archive'],
  formats: ['record', 'archive', 'study'],
  tasks: ['record', 'reader', 'languages', 'register', 'sources', 'archive', 'collation', 'study', 'formats'],
  http: ['record', 'tasks'],
  cli: ['record', 'tasks', 'http'],
}

/** What each layer may take from npm. Layers that are not named may take any dependency of package.json. */
const LIBRARIES = {
  record: ['zod'],
  register: ['zod', 'yaml'],
  reader: [],
  languages: [],
}

/** Layers that run in a browser as they are. */
const ANYWHERE = '^src/(record|reader|languages|register)/'
const TEST = '\\.test\\.ts$'

const layerRules = Object.entries(LAYERS).map(([layer, below]) => ({
  name: `${layer}-looks-down`,
  comment: `src/${layer}/ may import ${below.length > 0 ? below.join(', ') : 'no other layer'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: TEST },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}))

const libraryRules = Object.entries(LIBRARIES).map(([layer, libraries]) => ({
  name: `${layer}-takes-few-libraries`,
  comment: `src/${layer}/ may take ${libraries.length > 0 ? libraries.join(', ') : 'nothing'} from npm.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: TEST },
  to: {
    path: 'node_modules/',
    ...(libraries.length > 0 ? { pathNot: `node_modules/(${libraries.join('|')})/` } : {}),
  },
}))

module.exports = {
  forbidden: [
    ...layerRules,
    ...libraryRules,
    {
      name: 'no-cycles',
      comment:
        'A cycle hides which of two files comes first. A type alone may look back: it is gone when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'runs-anywhere',
      comment:
        'These layers run in a browser: no module of Node. (tsconfig.anywhere.json forbids its globals.)',
      severity: 'error',
      from: { path: ANYWHERE, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'yaml-only-for-registers-of-users',
      comment: 'The YAML parser is large; only parse-register.ts needs it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/register/parse-register\\.ts$', '^src/sources/', TEST] },
      to: { path: 'node_modules/yaml/' },
    },
    {
      name: 'the-reader-knows-entries-only-as-types',
      comment:
        'The reader takes the register as a value: it may import the types of its entries, nothing else.',
      severity: 'error',
      from: { path: '^src/reader/', pathNot: TEST },
      to: { path: '^src/register/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-reader-knows-no-language',
      comment: 'read(readout, {language, registers}) takes both as values.',
      severity: 'error',
      from: { path: '^src/reader/', pathNot: TEST },
      to: { path: '^src/languages/' },
    },
    {
      name: 'nobody-imports-a-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: [TEST, '^test/', '^scripts/', '^bench/'], pathNot: '^test/sample-record\\.ts$' },
    },
    {
      name: 'nobody-imports-the-program',
      comment: 'The command line is a surface; only tests look inside.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', TEST] },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-what-package-json-names',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'the-workbench-knows-answers-only-as-types',
      comment: 'Pages ask the API: of the program they may take the types of its answers, nothing that runs.',
      severity: 'error',
      from: { path: '^workbench/src/' },
      to: { path: '^src/', pathNot: '^src/http/answers\\.ts$' },
    },
    {
      name: 'the-workbench-takes-types-alone',
      severity: 'error',
      from: { path: '^workbench/src/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-program-knows-no-pages',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^workbench/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.node.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
