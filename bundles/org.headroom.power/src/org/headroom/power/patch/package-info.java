/** Which device is plugged into which way. */
package org.headroom.power.patch;
