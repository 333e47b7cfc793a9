/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Signal Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What travels through a port or cable.
 * <!-- end-model-doc -->
 * @see org.headroom.model.base.BasePackage#getSignalKind()
 * @model
 * @generated
 */
public enum SignalKind implements Enumerator {
	/**
	 * The '<em><b>ANALOGUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANALOGUE_VALUE
	 * @generated
	 * @ordered
	 */
	ANALOGUE(0, "ANALOGUE", "analogue"),

	/**
	 * The '<em><b>LOUDSPEAKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOUDSPEAKER_VALUE
	 * @generated
	 * @ordered
	 */
	LOUDSPEAKER(1, "LOUDSPEAKER", "loudspeaker"),

	/**
	 * The '<em><b>AES3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES3_VALUE
	 * @generated
	 * @ordered
	 */
	AES3(2, "AES3", "aes3"),

	/**
	 * The '<em><b>SPDIF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPDIF_VALUE
	 * @generated
	 * @ordered
	 */
	SPDIF(3, "SPDIF", "spdif"),

	/**
	 * The '<em><b>MADI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MADI_VALUE
	 * @generated
	 * @ordered
	 */
	MADI(4, "MADI", "madi"),

	/**
	 * The '<em><b>ADAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAT_VALUE
	 * @generated
	 * @ordered
	 */
	ADAT(5, "ADAT", "adat"),

	/**
	 * The '<em><b>AES50</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES50_VALUE
	 * @generated
	 * @ordered
	 */
	AES50(6, "AES50", "aes50"),

	/**
	 * The '<em><b>NETWORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NETWORK_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK(7, "NETWORK", "network"),

	/**
	 * The '<em><b>WIRELESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIRELESS_VALUE
	 * @generated
	 * @ordered
	 */
	WIRELESS(8, "WIRELESS", "wireless"),

	/**
	 * The '<em><b>POWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_VALUE
	 * @generated
	 * @ordered
	 */
	POWER(9, "POWER", "power"),

	/**
	 * The '<em><b>CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROL(10, "CONTROL", "control"),

	/**
	 * The '<em><b>CLOCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOCK_VALUE
	 * @generated
	 * @ordered
	 */
	CLOCK(11, "CLOCK", "clock"),

	/**
	 * The '<em><b>USB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB_VALUE
	 * @generated
	 * @ordered
	 */
	USB(12, "USB", "usb"),

	/**
	 * The '<em><b>MIDI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIDI_VALUE
	 * @generated
	 * @ordered
	 */
	MIDI(13, "MIDI", "midi"),

	/**
	 * The '<em><b>VIDEO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIDEO_VALUE
	 * @generated
	 * @ordered
	 */
	VIDEO(14, "VIDEO", "video"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(15, "OTHER", "other");

	/**
	 * The '<em><b>ANALOGUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANALOGUE
	 * @model literal="analogue"
	 * @generated
	 * @ordered
	 */
	public static final int ANALOGUE_VALUE = 0;

	/**
	 * The '<em><b>LOUDSPEAKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOUDSPEAKER
	 * @model literal="loudspeaker"
	 * @generated
	 * @ordered
	 */
	public static final int LOUDSPEAKER_VALUE = 1;

	/**
	 * The '<em><b>AES3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES3
	 * @model literal="aes3"
	 * @generated
	 * @ordered
	 */
	public static final int AES3_VALUE = 2;

	/**
	 * The '<em><b>SPDIF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPDIF
	 * @model literal="spdif"
	 * @generated
	 * @ordered
	 */
	public static final int SPDIF_VALUE = 3;

	/**
	 * The '<em><b>MADI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MADI
	 * @model literal="madi"
	 * @generated
	 * @ordered
	 */
	public static final int MADI_VALUE = 4;

	/**
	 * The '<em><b>ADAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAT
	 * @model literal="adat"
	 * @generated
	 * @ordered
	 */
	public static final int ADAT_VALUE = 5;

	/**
	 * The '<em><b>AES50</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AES50
	 * @model literal="aes50"
	 * @generated
	 * @ordered
	 */
	public static final int AES50_VALUE = 6;

	/**
	 * The '<em><b>NETWORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NETWORK
	 * @model literal="network"
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_VALUE = 7;

	/**
	 * The '<em><b>WIRELESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIRELESS
	 * @model literal="wireless"
	 * @generated
	 * @ordered
	 */
	public static final int WIRELESS_VALUE = 8;

	/**
	 * The '<em><b>POWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER
	 * @model literal="power"
	 * @generated
	 * @ordered
	 */
	public static final int POWER_VALUE = 9;

	/**
	 * The '<em><b>CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTROL
	 * @model literal="control"
	 * @generated
	 * @ordered
	 */
	public static final int CONTROL_VALUE = 10;

	/**
	 * The '<em><b>CLOCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOCK
	 * @model literal="clock"
	 * @generated
	 * @ordered
	 */
	public static final int CLOCK_VALUE = 11;

	/**
	 * The '<em><b>USB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USB
	 * @model literal="usb"
	 * @generated
	 * @ordered
	 */
	public static final int USB_VALUE = 12;

	/**
	 * The '<em><b>MIDI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIDI
	 * @model literal="midi"
	 * @generated
	 * @ordered
	 */
	public static final int MIDI_VALUE = 13;

	/**
	 * The '<em><b>VIDEO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIDEO
	 * @model literal="video"
	 * @generated
	 * @ordered
	 */
	public static final int VIDEO_VALUE = 14;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 15;

	/**
	 * An array of all the '<em><b>Signal Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SignalKind[] VALUES_ARRAY =
		new SignalKind[] {
			ANALOGUE,
			LOUDSPEAKER,
			AES3,
			SPDIF,
			MADI,
			ADAT,
			AES50,
			NETWORK,
			WIRELESS,
			POWER,
			CONTROL,
			CLOCK,
			USB,
			MIDI,
			VIDEO,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Signal Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SignalKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Signal Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SignalKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SignalKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Signal Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SignalKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SignalKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Signal Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SignalKind get(int value) {
		switch (value) {
			case ANALOGUE_VALUE: return ANALOGUE;
			case LOUDSPEAKER_VALUE: return LOUDSPEAKER;
			case AES3_VALUE: return AES3;
			case SPDIF_VALUE: return SPDIF;
			case MADI_VALUE: return MADI;
			case ADAT_VALUE: return ADAT;
			case AES50_VALUE: return AES50;
			case NETWORK_VALUE: return NETWORK;
			case WIRELESS_VALUE: return WIRELESS;
			case POWER_VALUE: return POWER;
			case CONTROL_VALUE: return CONTROL;
			case CLOCK_VALUE: return CLOCK;
			case USB_VALUE: return USB;
			case MIDI_VALUE: return MIDI;
			case VIDEO_VALUE: return VIDEO;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private SignalKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //SignalKind
