package __ID__;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.headroom.core.audio.AudioProcessorRegistry;
import org.headroom.core.calculator.CalculatorRegistry;
import org.headroom.core.catalogue.EquipmentRegistry;
import org.headroom.core.catalogue.Pack;
import org.headroom.core.document.DocumentRegistry;
import org.headroom.core.example.ExampleRegistry;
import org.headroom.core.exchange.ExporterRegistry;
import org.headroom.core.extension.CodeDescriptor;
import org.headroom.core.extension.Registry;
import org.headroom.core.family.DeviceFamilyRegistry;
import org.headroom.core.rule.RuleRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** Headroom finds everything that plugin.xml declares, and can load it. */
class ContributionsTest {

    static Stream<Registry<? extends CodeDescriptor<?>>> registries() {
        var extensions = Platform.getExtensionRegistry();
        return Stream.of(new DeviceFamilyRegistry(extensions), new RuleRegistry(extensions), new CalculatorRegistry(extensions),
                new DocumentRegistry(extensions), new ExporterRegistry(extensions), new AudioProcessorRegistry(extensions),
                new ExampleRegistry(extensions));
    }

    @ParameterizedTest
    @MethodSource("registries")
    void everyContributionLoads(Registry<? extends CodeDescriptor<?>> registry) {
        var ours = registry.all().stream().filter(each -> each.code().name().contributor().equals("__ID__")).toList();
        assertThat(ours).isNotEmpty();
        ours.forEach(each -> each.code().run(code -> { }));
        assertThat(registry.problems()).isEmpty();
    }

    @Test
    void thePackHasNoMistakes() {
        var registry = new EquipmentRegistry(Platform.getExtensionRegistry());
        assertThat(registry.problems()).isEmpty();
        var ours = registry.all().stream().filter(each -> each.contributor().equals("__ID__")).findFirst().orElseThrow();
        var pack = Pack.read(ours.folder(), ours.layer());
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.types()).extracting(type -> type.getTypeId()).contains("__SHORT__.a4");
    }
}
