/** The files in `data/schema` that describe the records of each folder to text editors. */
export const schemaFileName = {
  cities: 'city.schema.json',
  links: 'link.schema.json',
  milestones: 'milestone.schema.json',
  stories: 'story.schema.json',
  sources: 'source.schema.json',
  terms: 'term.schema.json',
} as const;
