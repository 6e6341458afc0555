export { sortedRows as inPublishingOrder } from '@diplomatic-relations/schema';
export { writeAtomically } from './atomic-folder.ts';
export { filesBelow, SUMS_FILE, sha256File, sha256Sums, sha256Text } from './checksums.ts';
export { croissant } from './croissant.ts';
export { type CsvRecord, csvRecords, csvRecordsOf, readCsv, readCsvRecords } from './csv-reader.ts';
export { CSV_RULES } from './csv-rules.ts';
export { csvText, csvTextOf, writeCsv, writeCsvOf } from './csv-writer.ts';
export { dataPackage } from './data-package.ts';
export type { DatasetDescription, Licence } from './dataset-description.ts';
export { type TableFile, type TableFiles, writeDatasetFiles } from './dataset-files.ts';
export { DERIVED_FOLDER, type DerivedDescription, type DerivedFiles, writeDerivedFiles } from './derived-files.ts';
export { openDuckdbWriter } from './duckdb-writer.ts';
export { explainFileError, fileErrorCode } from './file-error.ts';
export { type FolderState, folderState, GENERATOR, isBuildFolder } from './folder-marker.ts';
export { writeJsonSchema } from './json-schema-files.ts';
export { type ParquetContent, readParquet } from './parquet-reader.ts';
export {
  openParquetWriter,
  type ParquetMetadata,
  type ParquetWriter,
  type WriteParquet,
  type WriteParquetTable,
  writeParquet,
} from './parquet-writer.ts';
export { portableParquetWriter, writePortableParquet } from './portable-parquet.ts';
export type { DatasetRows, PlainRow } from './row.ts';
export { stableJson } from './stable-json.ts';
export type { TableShape } from './table-shape.ts';
export { WITHHELD_LETTER } from './withheld-letter.ts';
