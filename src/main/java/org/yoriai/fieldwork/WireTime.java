package org.yoriai.fieldwork;

import java.time.OffsetDateTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a time as the kit's wire has it; see {@link WireValues#time}. */
public class WireTime extends StdSerializer<OffsetDateTime> {
    public WireTime() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime time, JsonGenerator json, SerializationContext context) {
        json.writeString(WireValues.time(time));
    }
}
