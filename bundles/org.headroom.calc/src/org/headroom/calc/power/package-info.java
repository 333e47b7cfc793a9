/*
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Mains power: currents, voltage drop, neutral, phases, what amplifiers draw. SI units; currents and voltages RMS. */
package org.headroom.calc.power;
