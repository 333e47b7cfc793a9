/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.core.extension;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headroom.common.problem.Problem;
import org.headroom.core.internal.extension.ContributionProblems;

/**
 * Contributed code behind a guard. The class is loaded at the first call. When its constructor or a call throws a
 * {@link RuntimeException} or a {@link LinkageError}, runs out of stack or memory, or gives {@code null}, the contribution is set
 * aside: the failure is reported as a problem that names the contributor, and later calls do nothing. Cancelling and
 * checked exceptions are no failures and reach the caller. May be used by several threads; the code itself is not
 * protected against concurrent calls.
 *
 * @param <T> the interface that the code implements
 */
public final class Contribution<T> {

    /** How long code of others usually may calculate [20 s]: long enough for a slow computer, short enough to wait for. */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    /** What is done with contributed code. */
    @FunctionalInterface
    public interface Use<T, R, X extends Exception> {
        R with(T code) throws X;
    }

    /** What is done with contributed code, without a result. */
    @FunctionalInterface
    public interface Act<T, X extends Exception> {
        void with(T code) throws X;
    }

    private final ContributionName name;
    private final Class<T> type;
    private final Callable<?> factory;
    private final Consumer<Problem> report;
    private T instance;
    private volatile Problem problem;
    private volatile Throwable failure;

    /**
     * @param name    who contributes it, where and under which id
     * @param type    the interface that the code has to implement
     * @param factory makes the code; called once at most
     * @param report  is told when the contribution is set aside
     */
    public Contribution(ContributionName name, Class<T> type, Callable<?> factory, Consumer<Problem> report) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.factory = Objects.requireNonNull(factory);
        this.report = Objects.requireNonNull(report);
    }

    /** Calls the code; empty when the contribution is set aside, before this call or because of it. */
    public <R, X extends Exception> Optional<R> call(Use<? super T, ? extends R, X> use) throws X {
        var code = code();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            R result = use.with(code.get());
            if (result == null) {
                setAside(ContributionProblems.gaveNothing(name), null);
            }
            return Optional.ofNullable(result);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            setAside(ContributionProblems.failed(name, e), e);
            return Optional.empty();
        }
    }

    /**
     * Calls code that calculates. Code of others that has not come back when its time is over is set aside, and this call goes on
     * without it; what it still does in a thread of its own is not waited for. Headroom's own code is called at once and without a
     * limit, for it looks whether it was cancelled. The caller waits meanwhile, so that what is handed in is not used by two at once
     * unless the time is over: then it must not be used again.
     */
    public <R, X extends Exception> Optional<R> callWithin(Duration limit, Use<? super T, ? extends R, X> use) throws X {
        if (name.isOwn()) {
            return call(use);
        }
        var task = new FutureTask<>(() -> this.<R, X>call(use));
        var thread = Thread.ofPlatform().daemon().name(name.toString()).start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            setAside(ContributionProblems.tooSlow(name, limit), null);
            thread.interrupt();
            return Optional.empty();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw Contribution.<X>sneaky(e.getCause());
        }
    }

    /** The same without a result; false when the contribution is set aside, before this call or because of it. */
    public <X extends Exception> boolean runWithin(Duration limit, Act<? super T, X> act) throws X {
        return this.<Boolean, X>callWithin(limit, code -> {
            act.with(code);
            return Boolean.TRUE;
        }).isPresent();
    }

    /** What the code throws is what it is declared to throw, or unchecked. */
    @SuppressWarnings("unchecked")
    private static <X extends Exception> X sneaky(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return (X) thrown;
    }

    /** Calls the code; false when the contribution is set aside, before this call or because of it. */
    public <X extends Exception> boolean run(Act<? super T, X> act) throws X {
        return call(code -> {
            act.with(code);
            return Boolean.TRUE;
        }).isPresent();
    }

    public ContributionName name() {
        return name;
    }

    public boolean isSetAside() {
        return problem != null;
    }

    /** Why it is set aside; empty as long as it is not. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** What was thrown, for logs; empty when nothing was. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    private synchronized Optional<T> code() {
        if (problem == null && instance == null) {
            try {
                var made = factory.call();
                if (type.isInstance(made)) {
                    instance = type.cast(made);
                } else {
                    setAside(ContributionProblems.wrongClass(name, made, type), null);
                }
            } catch (CoreException e) {
                setAside(ContributionProblems.notMade(name, cause(e)), e);
            } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
                setAside(ContributionProblems.notMade(name, e), e);
            }
        }
        return problem == null ? Optional.of(instance) : Optional.empty();
    }

    private static Throwable cause(CoreException e) {
        return e.getStatus().getException() == null ? e : e.getStatus().getException();
    }

    private synchronized void setAside(Problem why, Throwable thrown) {
        if (problem == null) {
            failure = thrown;
            problem = why;
            report.accept(why);
        }
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
