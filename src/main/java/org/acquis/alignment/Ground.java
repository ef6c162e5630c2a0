package org.acquis.alignment;

/** What a tie rests on before anything else. */
enum Ground {
    /** Alike wording, in order or moved. */
    WORDING,
    /** The same matter in other words. */
    RESTATED,
    /** A long passage that both share to the word and no other clause has. */
    PASSAGE,
    /** The newer clause names the paragraph of the older text. */
    CITED,
    /** Both stand at the same place above the text. */
    PLACE,
    /** A person said so. */
    DECIDED
}
