/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * An X32 or M32 on the network, by OSC over UDP, port 10023: after the published descriptions of its commands, which answer a
 * request for a node with the line that stands in a scene. Tested against a console that is made up, not with a real one.
 */
package org.headroom.interchange.x32.osc;
