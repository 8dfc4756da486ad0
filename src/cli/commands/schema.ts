import { Command } from 'commander'

/** `dragoman schema`: prints the JSON Schema of a record. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the JSON Schema (draft 2020-12) of a record')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  dragoman schema > record.schema.json')
    .action(async () => {
      const { recordJsonSchema } = await import('../../record/json-schema.ts')
      process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
    })
}
