package org.acquis.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** Looks for damage in an index: checksums and structure of its files, and whether it holds the statements it says it holds. */
final class IndexCheck {

    private IndexCheck() {}

    /** @param inStep whether the index says that it is in step with the store */
    static List<String> problems(Directory directory, Contents contents, boolean inStep) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        try (CheckIndex check = new CheckIndex(directory)) {
            if (!check.checkIndex().clean) {
                problems.add("the search index is damaged; `library rebuild` makes it anew");
            }
        } catch (LockObtainFailedException e) {
            // Another Acquis is writing it at this moment; what it leaves is checked next time.
            return List.of();
        }
        if (problems.isEmpty() && inStep) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (String key : contents.keys()) {
                    if (reader.docFreq(new Term(Form.KEY, key)) == 0) {
                        problems.add("the search index lacks the statement " + key.substring(0, key.indexOf('@'))
                                + "; `library rebuild` makes it anew");
                    }
                }
            }
        }
        return problems;
    }
}
