/** The keys and indexes that lead to a field of a YAML file. */
export type YamlPath = readonly (string | number)[];
