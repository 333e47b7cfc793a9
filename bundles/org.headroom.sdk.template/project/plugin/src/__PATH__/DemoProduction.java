package __ID__;

import java.util.stream.IntStream;

import org.headroom.core.catalogue.Catalogue;
import org.headroom.core.catalogue.TypeSnapshots;
import org.headroom.core.example.Example;
import org.headroom.model.production.Production;
import org.headroom.model.production.Productions;
import org.headroom.model.system.Device;
import org.headroom.model.system.Devices;

/** A production to begin with: two amplifiers, of which the first one has old firmware. */
public final class DemoProduction implements Example {

    private static final String TYPE = "__SHORT__.a4";

    @Override
    public Production create(Catalogue catalogue) {
        var entry = catalogue.find(TYPE).orElseThrow(() -> new IllegalStateException(TYPE));
        var production = Productions.create(Texts.of("demo.production", Texts.MAKER));
        // A design keeps a copy of each type that it uses, so that it opens without this plug-in.
        var type = TypeSnapshots.take(production, entry.type());
        IntStream.rangeClosed(1, 2).mapToObj(n -> Devices.create(type, Texts.of("demo.amplifier", n)))
                .forEach(production.getDevices()::add);
        configure(production.getDevices().getFirst(), "2.9", "10.0.0.1");
        configure(production.getDevices().getLast(), "4.0", "10.0.0.2");
        return production;
    }

    private static void configure(Device device, String firmware, String address) {
        device.setFirmware(firmware);
        device.setAddress(address);
    }
}
