export type YamlPath = readonly (string | number)[];
