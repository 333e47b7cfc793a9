/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Device Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of equipment a type is.
 * <!-- end-model-doc -->
 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceCategory()
 * @model
 * @generated
 */
public enum DeviceCategory implements Enumerator {
	/**
	 * The '<em><b>MICROPHONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICROPHONE_VALUE
	 * @generated
	 * @ordered
	 */
	MICROPHONE(0, "MICROPHONE", "microphone"),

	/**
	 * The '<em><b>WIRELESS TRANSMITTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIRELESS_TRANSMITTER_VALUE
	 * @generated
	 * @ordered
	 */
	WIRELESS_TRANSMITTER(1, "WIRELESS_TRANSMITTER", "wireless-transmitter"),

	/**
	 * The '<em><b>WIRELESS RECEIVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIRELESS_RECEIVER_VALUE
	 * @generated
	 * @ordered
	 */
	WIRELESS_RECEIVER(2, "WIRELESS_RECEIVER", "wireless-receiver"),

	/**
	 * The '<em><b>IEM TRANSMITTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEM_TRANSMITTER_VALUE
	 * @generated
	 * @ordered
	 */
	IEM_TRANSMITTER(3, "IEM_TRANSMITTER", "iem-transmitter"),

	/**
	 * The '<em><b>IEM RECEIVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEM_RECEIVER_VALUE
	 * @generated
	 * @ordered
	 */
	IEM_RECEIVER(4, "IEM_RECEIVER", "iem-receiver"),

	/**
	 * The '<em><b>ANTENNA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANTENNA_VALUE
	 * @generated
	 * @ordered
	 */
	ANTENNA(5, "ANTENNA", "antenna"),

	/**
	 * The '<em><b>DI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DI_VALUE
	 * @generated
	 * @ordered
	 */
	DI(6, "DI", "di"),

	/**
	 * The '<em><b>SPLITTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPLITTER_VALUE
	 * @generated
	 * @ordered
	 */
	SPLITTER(7, "SPLITTER", "splitter"),

	/**
	 * The '<em><b>STAGEBOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAGEBOX_VALUE
	 * @generated
	 * @ordered
	 */
	STAGEBOX(8, "STAGEBOX", "stagebox"),

	/**
	 * The '<em><b>CONSOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSOLE_VALUE
	 * @generated
	 * @ordered
	 */
	CONSOLE(9, "CONSOLE", "console"),

	/**
	 * The '<em><b>PROCESSOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROCESSOR_VALUE
	 * @generated
	 * @ordered
	 */
	PROCESSOR(10, "PROCESSOR", "processor"),

	/**
	 * The '<em><b>AMPLIFIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMPLIFIER_VALUE
	 * @generated
	 * @ordered
	 */
	AMPLIFIER(11, "AMPLIFIER", "amplifier"),

	/**
	 * The '<em><b>LOUDSPEAKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOUDSPEAKER_VALUE
	 * @generated
	 * @ordered
	 */
	LOUDSPEAKER(12, "LOUDSPEAKER", "loudspeaker"),

	/**
	 * The '<em><b>SUBWOOFER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBWOOFER_VALUE
	 * @generated
	 * @ordered
	 */
	SUBWOOFER(13, "SUBWOOFER", "subwoofer"),

	/**
	 * The '<em><b>MONITOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITOR_VALUE
	 * @generated
	 * @ordered
	 */
	MONITOR(14, "MONITOR", "monitor"),

	/**
	 * The '<em><b>PLAYER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLAYER_VALUE
	 * @generated
	 * @ordered
	 */
	PLAYER(15, "PLAYER", "player"),

	/**
	 * The '<em><b>RECORDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECORDER_VALUE
	 * @generated
	 * @ordered
	 */
	RECORDER(16, "RECORDER", "recorder"),

	/**
	 * The '<em><b>INTERCOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERCOM_VALUE
	 * @generated
	 * @ordered
	 */
	INTERCOM(17, "INTERCOM", "intercom"),

	/**
	 * The '<em><b>CUE LIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUE_LIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	CUE_LIGHT(18, "CUE_LIGHT", "cue-light"),

	/**
	 * The '<em><b>NETWORK SWITCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NETWORK_SWITCH_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK_SWITCH(19, "NETWORK_SWITCH", "network-switch"),

	/**
	 * The '<em><b>MEDIA CONVERTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEDIA_CONVERTER_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIA_CONVERTER(20, "MEDIA_CONVERTER", "media-converter"),

	/**
	 * The '<em><b>POWER SOURCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_SOURCE_VALUE
	 * @generated
	 * @ordered
	 */
	POWER_SOURCE(21, "POWER_SOURCE", "power-source"),

	/**
	 * The '<em><b>POWER DISTRO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_DISTRO_VALUE
	 * @generated
	 * @ordered
	 */
	POWER_DISTRO(22, "POWER_DISTRO", "power-distro"),

	/**
	 * The '<em><b>UPS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPS_VALUE
	 * @generated
	 * @ordered
	 */
	UPS(23, "UPS", "ups"),

	/**
	 * The '<em><b>ADAPTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAPTER_VALUE
	 * @generated
	 * @ordered
	 */
	ADAPTER(24, "ADAPTER", "adapter"),

	/**
	 * The '<em><b>CABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CABLE_VALUE
	 * @generated
	 * @ordered
	 */
	CABLE(25, "CABLE", "cable"),

	/**
	 * The '<em><b>MULTICORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MULTICORE_VALUE
	 * @generated
	 * @ordered
	 */
	MULTICORE(26, "MULTICORE", "multicore"),

	/**
	 * The '<em><b>RACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RACK_VALUE
	 * @generated
	 * @ordered
	 */
	RACK(27, "RACK", "rack"),

	/**
	 * The '<em><b>COMPUTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPUTER_VALUE
	 * @generated
	 * @ordered
	 */
	COMPUTER(28, "COMPUTER", "computer"),

	/**
	 * The '<em><b>ACCESSORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACCESSORY_VALUE
	 * @generated
	 * @ordered
	 */
	ACCESSORY(29, "ACCESSORY", "accessory"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(30, "OTHER", "other");

	/**
	 * The '<em><b>MICROPHONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MICROPHONE
	 * @model literal="microphone"
	 * @generated
	 * @ordered
	 */
	public static final int MICROPHONE_VALUE = 0;

	/**
	 * The '<em><b>WIRELESS TRANSMITTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIRELESS_TRANSMITTER
	 * @model literal="wireless-transmitter"
	 * @generated
	 * @ordered
	 */
	public static final int WIRELESS_TRANSMITTER_VALUE = 1;

	/**
	 * The '<em><b>WIRELESS RECEIVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WIRELESS_RECEIVER
	 * @model literal="wireless-receiver"
	 * @generated
	 * @ordered
	 */
	public static final int WIRELESS_RECEIVER_VALUE = 2;

	/**
	 * The '<em><b>IEM TRANSMITTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEM_TRANSMITTER
	 * @model literal="iem-transmitter"
	 * @generated
	 * @ordered
	 */
	public static final int IEM_TRANSMITTER_VALUE = 3;

	/**
	 * The '<em><b>IEM RECEIVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IEM_RECEIVER
	 * @model literal="iem-receiver"
	 * @generated
	 * @ordered
	 */
	public static final int IEM_RECEIVER_VALUE = 4;

	/**
	 * The '<em><b>ANTENNA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANTENNA
	 * @model literal="antenna"
	 * @generated
	 * @ordered
	 */
	public static final int ANTENNA_VALUE = 5;

	/**
	 * The '<em><b>DI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DI
	 * @model literal="di"
	 * @generated
	 * @ordered
	 */
	public static final int DI_VALUE = 6;

	/**
	 * The '<em><b>SPLITTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPLITTER
	 * @model literal="splitter"
	 * @generated
	 * @ordered
	 */
	public static final int SPLITTER_VALUE = 7;

	/**
	 * The '<em><b>STAGEBOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAGEBOX
	 * @model literal="stagebox"
	 * @generated
	 * @ordered
	 */
	public static final int STAGEBOX_VALUE = 8;

	/**
	 * The '<em><b>CONSOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSOLE
	 * @model literal="console"
	 * @generated
	 * @ordered
	 */
	public static final int CONSOLE_VALUE = 9;

	/**
	 * The '<em><b>PROCESSOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROCESSOR
	 * @model literal="processor"
	 * @generated
	 * @ordered
	 */
	public static final int PROCESSOR_VALUE = 10;

	/**
	 * The '<em><b>AMPLIFIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMPLIFIER
	 * @model literal="amplifier"
	 * @generated
	 * @ordered
	 */
	public static final int AMPLIFIER_VALUE = 11;

	/**
	 * The '<em><b>LOUDSPEAKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOUDSPEAKER
	 * @model literal="loudspeaker"
	 * @generated
	 * @ordered
	 */
	public static final int LOUDSPEAKER_VALUE = 12;

	/**
	 * The '<em><b>SUBWOOFER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUBWOOFER
	 * @model literal="subwoofer"
	 * @generated
	 * @ordered
	 */
	public static final int SUBWOOFER_VALUE = 13;

	/**
	 * The '<em><b>MONITOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITOR
	 * @model literal="monitor"
	 * @generated
	 * @ordered
	 */
	public static final int MONITOR_VALUE = 14;

	/**
	 * The '<em><b>PLAYER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLAYER
	 * @model literal="player"
	 * @generated
	 * @ordered
	 */
	public static final int PLAYER_VALUE = 15;

	/**
	 * The '<em><b>RECORDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECORDER
	 * @model literal="recorder"
	 * @generated
	 * @ordered
	 */
	public static final int RECORDER_VALUE = 16;

	/**
	 * The '<em><b>INTERCOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERCOM
	 * @model literal="intercom"
	 * @generated
	 * @ordered
	 */
	public static final int INTERCOM_VALUE = 17;

	/**
	 * The '<em><b>CUE LIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUE_LIGHT
	 * @model literal="cue-light"
	 * @generated
	 * @ordered
	 */
	public static final int CUE_LIGHT_VALUE = 18;

	/**
	 * The '<em><b>NETWORK SWITCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NETWORK_SWITCH
	 * @model literal="network-switch"
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_SWITCH_VALUE = 19;

	/**
	 * The '<em><b>MEDIA CONVERTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEDIA_CONVERTER
	 * @model literal="media-converter"
	 * @generated
	 * @ordered
	 */
	public static final int MEDIA_CONVERTER_VALUE = 20;

	/**
	 * The '<em><b>POWER SOURCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_SOURCE
	 * @model literal="power-source"
	 * @generated
	 * @ordered
	 */
	public static final int POWER_SOURCE_VALUE = 21;

	/**
	 * The '<em><b>POWER DISTRO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POWER_DISTRO
	 * @model literal="power-distro"
	 * @generated
	 * @ordered
	 */
	public static final int POWER_DISTRO_VALUE = 22;

	/**
	 * The '<em><b>UPS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPS
	 * @model literal="ups"
	 * @generated
	 * @ordered
	 */
	public static final int UPS_VALUE = 23;

	/**
	 * The '<em><b>ADAPTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAPTER
	 * @model literal="adapter"
	 * @generated
	 * @ordered
	 */
	public static final int ADAPTER_VALUE = 24;

	/**
	 * The '<em><b>CABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CABLE
	 * @model literal="cable"
	 * @generated
	 * @ordered
	 */
	public static final int CABLE_VALUE = 25;

	/**
	 * The '<em><b>MULTICORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MULTICORE
	 * @model literal="multicore"
	 * @generated
	 * @ordered
	 */
	public static final int MULTICORE_VALUE = 26;

	/**
	 * The '<em><b>RACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RACK
	 * @model literal="rack"
	 * @generated
	 * @ordered
	 */
	public static final int RACK_VALUE = 27;

	/**
	 * The '<em><b>COMPUTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPUTER
	 * @model literal="computer"
	 * @generated
	 * @ordered
	 */
	public static final int COMPUTER_VALUE = 28;

	/**
	 * The '<em><b>ACCESSORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACCESSORY
	 * @model literal="accessory"
	 * @generated
	 * @ordered
	 */
	public static final int ACCESSORY_VALUE = 29;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 30;

	/**
	 * An array of all the '<em><b>Device Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DeviceCategory[] VALUES_ARRAY =
		new DeviceCategory[] {
			MICROPHONE,
			WIRELESS_TRANSMITTER,
			WIRELESS_RECEIVER,
			IEM_TRANSMITTER,
			IEM_RECEIVER,
			ANTENNA,
			DI,
			SPLITTER,
			STAGEBOX,
			CONSOLE,
			PROCESSOR,
			AMPLIFIER,
			LOUDSPEAKER,
			SUBWOOFER,
			MONITOR,
			PLAYER,
			RECORDER,
			INTERCOM,
			CUE_LIGHT,
			NETWORK_SWITCH,
			MEDIA_CONVERTER,
			POWER_SOURCE,
			POWER_DISTRO,
			UPS,
			ADAPTER,
			CABLE,
			MULTICORE,
			RACK,
			COMPUTER,
			ACCESSORY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Device Category</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DeviceCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Device Category</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeviceCategory get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeviceCategory result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Device Category</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeviceCategory getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeviceCategory result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Device Category</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DeviceCategory get(int value) {
		switch (value) {
			case MICROPHONE_VALUE: return MICROPHONE;
			case WIRELESS_TRANSMITTER_VALUE: return WIRELESS_TRANSMITTER;
			case WIRELESS_RECEIVER_VALUE: return WIRELESS_RECEIVER;
			case IEM_TRANSMITTER_VALUE: return IEM_TRANSMITTER;
			case IEM_RECEIVER_VALUE: return IEM_RECEIVER;
			case ANTENNA_VALUE: return ANTENNA;
			case DI_VALUE: return DI;
			case SPLITTER_VALUE: return SPLITTER;
			case STAGEBOX_VALUE: return STAGEBOX;
			case CONSOLE_VALUE: return CONSOLE;
			case PROCESSOR_VALUE: return PROCESSOR;
			case AMPLIFIER_VALUE: return AMPLIFIER;
			case LOUDSPEAKER_VALUE: return LOUDSPEAKER;
			case SUBWOOFER_VALUE: return SUBWOOFER;
			case MONITOR_VALUE: return MONITOR;
			case PLAYER_VALUE: return PLAYER;
			case RECORDER_VALUE: return RECORDER;
			case INTERCOM_VALUE: return INTERCOM;
			case CUE_LIGHT_VALUE: return CUE_LIGHT;
			case NETWORK_SWITCH_VALUE: return NETWORK_SWITCH;
			case MEDIA_CONVERTER_VALUE: return MEDIA_CONVERTER;
			case POWER_SOURCE_VALUE: return POWER_SOURCE;
			case POWER_DISTRO_VALUE: return POWER_DISTRO;
			case UPS_VALUE: return UPS;
			case ADAPTER_VALUE: return ADAPTER;
			case CABLE_VALUE: return CABLE;
			case MULTICORE_VALUE: return MULTICORE;
			case RACK_VALUE: return RACK;
			case COMPUTER_VALUE: return COMPUTER;
			case ACCESSORY_VALUE: return ACCESSORY;
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
	private DeviceCategory(int value, String name, String literal) {
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
	
} //DeviceCategory
