/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.tools.closure;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;

/** The repositories that Maven is set up with on this machine. */
final class MavenRepository implements Upgrade.Repository {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> remotes;
    private final Map<Pin, Bundle> read = new HashMap<>();

    MavenRepository(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> remotes) {
        this.system = system;
        this.session = session;
        this.remotes = remotes;
    }

    @Override
    public List<String> versions(String group, String artifact) throws IOException {
        try {
            var everything = new DefaultArtifact(group, artifact, "jar", "[0,)");
            return system.resolveVersionRange(session, new VersionRangeRequest(everything, remotes, "")).getVersions().stream()
                    .map(Object::toString).toList();
        } catch (VersionRangeResolutionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Bundle bundle(Pin pin) throws IOException {
        var known = read.get(pin);
        if (known == null) {
            try {
                var jar = new DefaultArtifact(pin.group(), pin.artifact(), "jar", pin.version());
                var result = system.resolveArtifact(session, new ArtifactRequest(jar, remotes, ""));
                known = Bundle.read(result.getArtifact().getFile().toPath(), pin.version());
            } catch (ArtifactResolutionException e) {
                throw new IOException(e.getMessage(), e);
            }
            read.put(pin, known);
        }
        return known;
    }
}
