/** The rooms of the library. */
export type LibraryRoom = 'statements' | 'saved' | 'due' | 'people' | 'trash' | 'files';
