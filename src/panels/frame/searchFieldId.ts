/** Id of the field that finds cities: `/` and the page "not found" put the focus there. */
export const searchFieldId = 'find-city';
