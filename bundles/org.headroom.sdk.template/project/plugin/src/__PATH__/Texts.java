package __ID__;

import org.headroom.common.text.Messages;
import org.headroom.model.system.Device;

/** What the parts of this plug-in share: its words, and which devices are its own. */
final class Texts {

    static final String MAKER = "__NAME__";

    private Texts() {
    }

    static String of(String key, Object... arguments) {
        return Messages.of(Texts.class).text(key, arguments);
    }

    /** Looks at the copy of the type that the design keeps, so that it works in designs of other computers too. */
    static boolean isOurs(Device device) {
        return device.getType() != null && MAKER.equals(device.getType().getMaker());
    }

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
