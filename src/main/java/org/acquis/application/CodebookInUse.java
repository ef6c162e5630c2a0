package org.acquis.application;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.acquis.demand.Codebook;
import org.acquis.demand.Coder;
import org.jspecify.annotations.Nullable;

/**
 * The codebook that statements are coded by. It takes as long to read as a short document, so it is read only when something is
 * to be coded, and then while the document is being read.
 */
final class CodebookInUse {

    private Supplier<Codebook> source;
    private @Nullable CompletableFuture<Coder> coder;
    private @Nullable Optional<String> rules;

    /** @param source reads the codebook, at most once and perhaps on another thread */
    CodebookInUse(Supplier<Codebook> source) {
        this.source = source;
    }

    /** Begins to read the codebook, without waiting for it. */
    synchronized CompletableFuture<Coder> begin() {
        if (coder == null) {
            Supplier<Codebook> reading = source;
            coder = CompletableFuture.supplyAsync(() -> new Coder(reading.get()));
        }
        return coder;
    }

    /**
     * Codes by the codebook in use.
     *
     * @throws org.acquis.problem.WrongUse when a file of the codebook is wrong
     */
    Coder coder() {
        try {
            return begin().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw e;
        }
    }

    /** Codes by another codebook from now on. */
    synchronized void use(Codebook other) {
        source = () -> other;
        coder = null;
        rules = null;
    }

    /** The fingerprint of the rules that the codebook in use codes by; empty where it cannot be worked out. */
    synchronized Optional<String> rules() {
        if (rules == null) {
            rules = coder().codebook().rules();
        }
        return rules;
    }
}
