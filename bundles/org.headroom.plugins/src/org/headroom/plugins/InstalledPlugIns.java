/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.plugins;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.internal.p2.director.ProfileChangeRequest;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.IUProfilePropertyQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.headroom.common.text.Messages;
import org.headroom.plugins.internal.Agent;

/**
 * The plug-ins of this program on disk. What is installed or taken away shows when the program is started again. Used by one
 * thread at a time; its methods read and write files, and wait for a network where a plug-in lies behind one.
 */
public final class InstalledPlugIns {

    private static final String GROUP = ".feature.group";
    private static final String TRUE = "true";
    private static final Messages TEXT = Messages.of(InstalledPlugIns.class);

    private final IProvisioningAgent agent;

    private InstalledPlugIns(IProvisioningAgent agent) {
        this.agent = agent;
    }

    /**
     * The plug-ins of the program that runs.
     *
     * @throws PlugInException when it was not installed in a way that lets plug-ins be added, as when it is run from an IDE
     */
    public static InstalledPlugIns ofThisProgram() throws PlugInException {
        var agent = Agent.ofThisProgram().orElseThrow(() -> new PlugInException(TEXT.text("no.profile")));
        var plugIns = new InstalledPlugIns(agent);
        plugIns.profile();
        return plugIns;
    }

    /** What is installed besides the program itself, by name. */
    public List<PlugIn> all() throws PlugInException {
        return sorted(roots(profile()));
    }

    /**
     * What a place offers, by name.
     *
     * @param site folder, zip file or address of an update site
     */
    public List<PlugIn> offered(URI site, IProgressMonitor monitor) throws PlugInException {
        return sorted(load(site, monitor));
    }

    /**
     * Installs plug-ins from a place; a version that is there already is replaced.
     *
     * @param ids of the plug-ins; all that the place offers when empty
     * @return what was installed
     * @throws PlugInException when nothing was installed; the message says why
     */
    public List<PlugIn> install(URI site, List<String> ids, IProgressMonitor monitor) throws PlugInException {
        var progress = SubMonitor.convert(monitor, 10);
        var found = load(site, progress.split(2));
        for (var id : ids) {
            if (found.stream().noneMatch(unit -> id(unit).equals(id))) {
                throw new PlugInException(TEXT.text("not.offered", id, site,
                        String.join(", ", found.stream().map(InstalledPlugIns::id).toList())));
            }
        }
        var chosen = found.stream().filter(unit -> ids.isEmpty() || ids.contains(id(unit))).toList();
        var profile = profile();
        var request = new ProfileChangeRequest(profile);
        for (var unit : chosen) {
            roots(profile).stream().filter(old -> old.getId().equals(unit.getId()) && !old.equals(unit)).forEach(request::remove);
            request.add(unit);
            request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, TRUE);
            request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
        }
        perform(request, site, progress.split(8));
        return sorted(chosen);
    }

    /**
     * Takes a plug-in away, and what nothing else needs of it.
     *
     * @return what was taken away
     */
    public PlugIn uninstall(String id, IProgressMonitor monitor) throws PlugInException {
        var profile = profile();
        var roots = roots(profile);
        var unit = roots.stream().filter(each -> id(each).equals(id)).findFirst()
                .orElseThrow(() -> new PlugInException(roots.isEmpty() ? TEXT.text("none.installed", id)
                        : TEXT.text("not.installed", id, String.join(", ", roots.stream().map(InstalledPlugIns::id).toList()))));
        var request = new ProfileChangeRequest(profile);
        request.remove(unit);
        request.removeInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU);
        perform(request, null, monitor);
        return plugIn(unit);
    }

    /**
     * The address of a place as a user types it: a folder, a zip or jar file, or an address.
     *
     * @param directory against which relative paths are meant
     */
    public static URI place(String typed, Path directory) throws PlugInException {
        try {
            if (typed.matches("(?i)(https?|jar|file):.*")) {
                return URI.create(typed);
            }
            var path = directory.resolve(typed).normalize();
            if (!Files.exists(path)) {
                throw new PlugInException(TEXT.text("not.there", path));
            }
            return Files.isDirectory(path) ? path.toUri() : URI.create("jar:" + path.toUri() + "!/");
        } catch (IllegalArgumentException e) {
            throw new PlugInException(TEXT.text("no.address", typed), e);
        }
    }

    private IProfile profile() throws PlugInException {
        return Optional.ofNullable(service(IProfileRegistry.class).getProfile(IProfileRegistry.SELF))
                .orElseThrow(() -> new PlugInException(TEXT.text("no.profile")));
    }

    private <T> T service(Class<T> type) {
        return Objects.requireNonNull(agent.getService(type), type.getName());
    }

    private static Collection<IInstallableUnit> roots(IProfile profile) {
        return profile.query(new IUProfilePropertyQuery(IProfile.PROP_PROFILE_ROOT_IU, TRUE), new NullProgressMonitor())
                .toUnmodifiableSet().stream().filter(unit -> !isProgram(unit)).toList();
    }

    private static boolean isProgram(IInstallableUnit unit) {
        return TRUE.equals(unit.getProperty(InstallableUnitDescription.PROP_TYPE_PRODUCT)) || !unit.getId().endsWith(GROUP);
    }

    private List<IInstallableUnit> load(URI site, IProgressMonitor monitor) throws PlugInException {
        try {
            var repository = service(IMetadataRepositoryManager.class).loadRepository(site, monitor);
            var groups = repository.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor)
                    .toUnmodifiableSet();
            var plugIns = groups.stream().filter(unit -> !isProgram(unit)).toList();
            if (plugIns.isEmpty()) {
                throw new PlugInException(TEXT.text("nothing.offered", site));
            }
            return plugIns;
        } catch (ProvisionException e) {
            throw new PlugInException(TEXT.text("not.a.site", site, Agent.reason(e.getStatus())), e);
        }
    }

    private void perform(ProfileChangeRequest request, URI site, IProgressMonitor monitor) throws PlugInException {
        var progress = SubMonitor.convert(monitor, 10);
        var context = new ProvisioningContext(agent);
        var sites = site == null ? new URI[0] : new URI[] {site};
        context.setMetadataRepositories(sites);
        context.setArtifactRepositories(sites);
        var readOnly = Agent.folder().filter(folder -> !Files.isWritable(folder));
        if (readOnly.isPresent()) {
            throw new PlugInException(TEXT.text("read.only", readOnly.get()));
        }
        var plan = service(IPlanner.class).getProvisioningPlan(request, context, progress.split(2));
        if (plan.getStatus().getSeverity() == IStatus.ERROR) {
            throw new PlugInException(TEXT.text("does.not.fit", Agent.reason(plan.getStatus())));
        }
        var done = service(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSet(), progress.split(8));
        if (done.getSeverity() == IStatus.CANCEL) {
            throw new OperationCanceledException();
        }
        if (done.getSeverity() == IStatus.ERROR) {
            throw new PlugInException(TEXT.text("failed", Agent.reason(done)), done.getException());
        }
    }

    private static List<PlugIn> sorted(Collection<IInstallableUnit> units) {
        return new ArrayList<>(units).stream().map(InstalledPlugIns::plugIn)
                .sorted(Comparator.comparing((PlugIn each) -> each.name().toLowerCase(Locale.ROOT)).thenComparing(PlugIn::id)).toList();
    }

    private static PlugIn plugIn(IInstallableUnit unit) {
        return new PlugIn(id(unit), text(unit, IInstallableUnit.PROP_NAME).orElse(id(unit)), unit.getVersion().toString(),
                text(unit, IInstallableUnit.PROP_PROVIDER).orElse(""));
    }

    private static Optional<String> text(IInstallableUnit unit, String property) {
        return Optional.ofNullable(unit.getProperty(property, null)).filter(text -> !text.isBlank());
    }

    /** Without the ending that features have: {@code com.example.acme.feature.feature.group} is {@code com.example.acme}. */
    private static String id(IInstallableUnit unit) {
        var feature = unit.getId().substring(0, unit.getId().length() - GROUP.length());
        return feature.endsWith(".feature") ? feature.substring(0, feature.length() - ".feature".length()) : feature;
    }
}
