package org.acquis.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.acquis.interchange.StatementJsonReader;
import org.acquis.problem.CommandFailed;
import org.acquis.progress.Counted;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Takes out of an index what the store no longer holds and puts in what is new; the change is there whole or not at all. */
final class IndexUpdate {

    private static final double BUFFER_MEGABYTES = 96;
    private static final int WAIT_MILLISECONDS = 10_000;
    private static final int STEP_MILLISECONDS = 50;
    private static final int AT_WORK = 32;

    private final IndexWriter writer;
    private final ConcurrentMergeScheduler merging;

    private IndexUpdate(IndexWriter writer, ConcurrentMergeScheduler merging) {
        this.writer = writer;
        this.merging = merging;
    }

    /**
     * Brings the index in step.
     *
     * @param state what the index will say it is in step with
     * @throws CommandFailed when another process does not stop writing it
     */
    static void run(Directory directory, Contents contents, String state) throws IOException {
        ConcurrentMergeScheduler merging = new ConcurrentMergeScheduler();
        merging.disableAutoIOThrottle();
        try (IndexWriter writer = writer(directory, state, merging)) {
            if (writer == null) {
                return;
            }
            IndexUpdate update = new IndexUpdate(writer, merging);
            Set<String> wanted = contents.keys();
            Set<String> held = heldKeys(writer);
            update.remove(held, wanted);
            Set<String> missing = new LinkedHashSet<>(wanted);
            missing.removeAll(held);
            update.add(missing, contents);
            merging.sync();
            writer.setLiveCommitData(ClauseIndex.commitData(state));
            writer.commit();
        }
    }

    /** The one writer of an index; null when another process brought it in step while this one waited. */
    private static @Nullable IndexWriter writer(Directory directory, String state, ConcurrentMergeScheduler merging)
            throws IOException {
        for (int waited = 0; ; waited += STEP_MILLISECONDS) {
            try {
                return new IndexWriter(directory, config(merging));
            } catch (LockObtainFailedException e) {
                if (state.equals(ClauseIndex.stateOf(directory))) {
                    return null;
                }
                if (waited >= WAIT_MILLISECONDS) {
                    throw new CommandFailed(
                            "another Acquis is bringing the search index in step; try again in a moment", e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted while another Acquis was writing the search index", e);
        }
    }

    private static IndexWriterConfig config(ConcurrentMergeScheduler merging) {
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new RewriteHoles())
                .setMergeScheduler(merging)
                .setCommitOnClose(false);
    }

    /** Keys of the statements that the index holds, without those that are only waiting to be cleared away. */
    private static Set<String> heldKeys(IndexWriter writer) throws IOException {
        Set<String> keys = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(Form.KEY);
                if (terms != null) {
                    collectLive(terms.iterator(), leaf.reader().getLiveDocs(), keys);
                }
            }
        }
        return keys;
    }

    private static void collectLive(TermsEnum terms, @Nullable Bits live, Set<String> keys) throws IOException {
        PostingsEnum documents = null;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            documents = terms.postings(documents, PostingsEnum.NONE);
            int document = documents.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
                document = documents.nextDoc();
            }
            if (document != DocIdSetIterator.NO_MORE_DOCS) {
                keys.add(term.utf8ToString());
            }
        }
    }

    /** Text that is taken out leaves the files of the index too: segments that held it are written anew without it. */
    private void remove(Set<String> held, Set<String> wanted) throws IOException {
        Term[] gone = held.stream()
                .filter(key -> !wanted.contains(key))
                .map(key -> new Term(Form.KEY, key))
                .toArray(Term[]::new);
        if (gone.length > 0) {
            writer.deleteDocuments(gone);
            writer.flush();
            merging.sync();
            writer.forceMergeDeletes();
        }
    }

    private void add(Set<String> keys, Contents contents) throws IOException {
        if (keys.isEmpty()) {
            return;
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Semaphore atWork = new Semaphore(AT_WORK);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        try (Counted counted = Counted.of("indexing", keys.size())) {
            contents.read(keys, stored -> {
                atWork.acquireUninterruptibly();
                workers.execute(() -> {
                    try {
                        add(stored);
                    } catch (IOException | RuntimeException | Error e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        atWork.release();
                    }
                });
                counted.step();
            });
            atWork.acquireUninterruptibly(AT_WORK);
        } finally {
            workers.shutdownNow();
        }
        rethrow(failure.get());
    }

    private void add(Contents.Stored stored) throws IOException {
        writer.addDocuments(ClauseDocument.of(
                StatementJsonReader.read(stored.json(), stored.key(), "").statement(), stored.key()));
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof UncheckedIOException e) {
            throw e.getCause();
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
