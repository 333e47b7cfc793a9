/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.internal.p2.repository.DownloadStatus;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.ProvisionException;

/**
 * Reads update sites from files, zip files and the web with what Java has, proxies of its settings included. The transport of
 * the platform would need five more bundles for the same.
 */
final class UrlTransport extends Transport {

    private static final String PLUG_IN = "org.headroom.plugins";
    private static final Set<String> SCHEMES = Set.of("file", "jar", "http", "https");
    private static final int CONNECT_MS = 10_000;
    private static final int READ_MS = 30_000;
    private static final int BUFFER = 1 << 16;

    @Override
    public IStatus download(URI from, OutputStream target, IProgressMonitor monitor) {
        long start = System.nanoTime();
        try (var in = open(from).getInputStream()) {
            long size = 0;
            var buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                target.write(buffer, 0, count);
                size += count;
            }
            var done = new DownloadStatus(IStatus.OK, PLUG_IN, from.toString());
            done.setFileSize(size);
            done.setTransferRate(size * 1_000_000_000L / Math.max(1, System.nanoTime() - start));
            return done;
        } catch (FileNotFoundException | NoSuchFileException e) {
            return new DownloadStatus(IStatus.ERROR, PLUG_IN, ProvisionException.ARTIFACT_NOT_FOUND, from.toString(), e);
        } catch (IOException e) {
            return new DownloadStatus(IStatus.ERROR, PLUG_IN, ProvisionException.REPOSITORY_FAILED_READ, from.toString(), e);
        }
    }

    @Override
    public InputStream stream(URI from, IProgressMonitor monitor) throws FileNotFoundException, CoreException {
        try {
            return open(from).getInputStream();
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw new CoreException(Status.error(from.toString(), e));
        }
    }

    @Override
    public long getLastModified(URI from, IProgressMonitor monitor) throws CoreException, FileNotFoundException {
        try {
            if ("file".equals(from.getScheme())) {
                return Files.getLastModifiedTime(Path.of(from)).toMillis();
            }
            var connection = open(from);
            if (connection instanceof HttpURLConnection http) {
                http.setRequestMethod("HEAD");
                int code = http.getResponseCode();
                http.disconnect();
                if (code >= HttpURLConnection.HTTP_BAD_REQUEST) {
                    throw new FileNotFoundException(from + " (" + code + ")");
                }
                return http.getLastModified();
            }
            try (var in = connection.getInputStream()) {
                return in.available() < 0 ? 0 : connection.getLastModified();
            }
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException(from.toString());
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw new CoreException(Status.error(from.toString(), e));
        }
    }

    private static URLConnection open(URI from) throws IOException {
        if (!SCHEMES.contains(String.valueOf(from.getScheme()))) {
            throw new IOException(from.toString());
        }
        var connection = from.toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MS);
        connection.setReadTimeout(READ_MS);
        connection.setUseCaches(false);
        return connection;
    }
}
