/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Location Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of place a location is.
 * <!-- end-model-doc -->
 * @see org.headroom.model.production.ProductionPackage#getLocationKind()
 * @model
 * @generated
 */
public enum LocationKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"),

	/**
	 * The '<em><b>STAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAGE_VALUE
	 * @generated
	 * @ordered
	 */
	STAGE(1, "STAGE", "stage"),

	/**
	 * The '<em><b>FOH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOH_VALUE
	 * @generated
	 * @ordered
	 */
	FOH(2, "FOH", "foh"),

	/**
	 * The '<em><b>MONITOR WORLD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITOR_WORLD_VALUE
	 * @generated
	 * @ordered
	 */
	MONITOR_WORLD(3, "MONITOR_WORLD", "monitor-world"),

	/**
	 * The '<em><b>AMP ROOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMP_ROOM_VALUE
	 * @generated
	 * @ordered
	 */
	AMP_ROOM(4, "AMP_ROOM", "amp-room"),

	/**
	 * The '<em><b>FLOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOWN_VALUE
	 * @generated
	 * @ordered
	 */
	FLOWN(5, "FLOWN", "flown"),

	/**
	 * The '<em><b>GROUND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUND_VALUE
	 * @generated
	 * @ordered
	 */
	GROUND(6, "GROUND", "ground"),

	/**
	 * The '<em><b>AUDIENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIENCE(7, "AUDIENCE", "audience"),

	/**
	 * The '<em><b>CONTROL ROOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTROL_ROOM_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROL_ROOM(8, "CONTROL_ROOM", "control-room"),

	/**
	 * The '<em><b>MACHINE ROOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MACHINE_ROOM_VALUE
	 * @generated
	 * @ordered
	 */
	MACHINE_ROOM(9, "MACHINE_ROOM", "machine-room"),

	/**
	 * The '<em><b>TRUCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUCK_VALUE
	 * @generated
	 * @ordered
	 */
	TRUCK(10, "TRUCK", "truck"),

	/**
	 * The '<em><b>DELAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_VALUE
	 * @generated
	 * @ordered
	 */
	DELAY(11, "DELAY", "delay");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>STAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAGE
	 * @model literal="stage"
	 * @generated
	 * @ordered
	 */
	public static final int STAGE_VALUE = 1;

	/**
	 * The '<em><b>FOH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOH
	 * @model literal="foh"
	 * @generated
	 * @ordered
	 */
	public static final int FOH_VALUE = 2;

	/**
	 * The '<em><b>MONITOR WORLD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONITOR_WORLD
	 * @model literal="monitor-world"
	 * @generated
	 * @ordered
	 */
	public static final int MONITOR_WORLD_VALUE = 3;

	/**
	 * The '<em><b>AMP ROOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMP_ROOM
	 * @model literal="amp-room"
	 * @generated
	 * @ordered
	 */
	public static final int AMP_ROOM_VALUE = 4;

	/**
	 * The '<em><b>FLOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOWN
	 * @model literal="flown"
	 * @generated
	 * @ordered
	 */
	public static final int FLOWN_VALUE = 5;

	/**
	 * The '<em><b>GROUND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUND
	 * @model literal="ground"
	 * @generated
	 * @ordered
	 */
	public static final int GROUND_VALUE = 6;

	/**
	 * The '<em><b>AUDIENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AUDIENCE
	 * @model literal="audience"
	 * @generated
	 * @ordered
	 */
	public static final int AUDIENCE_VALUE = 7;

	/**
	 * The '<em><b>CONTROL ROOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTROL_ROOM
	 * @model literal="control-room"
	 * @generated
	 * @ordered
	 */
	public static final int CONTROL_ROOM_VALUE = 8;

	/**
	 * The '<em><b>MACHINE ROOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MACHINE_ROOM
	 * @model literal="machine-room"
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE_ROOM_VALUE = 9;

	/**
	 * The '<em><b>TRUCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRUCK
	 * @model literal="truck"
	 * @generated
	 * @ordered
	 */
	public static final int TRUCK_VALUE = 10;

	/**
	 * The '<em><b>DELAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY
	 * @model literal="delay"
	 * @generated
	 * @ordered
	 */
	public static final int DELAY_VALUE = 11;

	/**
	 * An array of all the '<em><b>Location Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LocationKind[] VALUES_ARRAY =
		new LocationKind[] {
			OTHER,
			STAGE,
			FOH,
			MONITOR_WORLD,
			AMP_ROOM,
			FLOWN,
			GROUND,
			AUDIENCE,
			CONTROL_ROOM,
			MACHINE_ROOM,
			TRUCK,
			DELAY,
		};

	/**
	 * A public read-only list of all the '<em><b>Location Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LocationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Location Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LocationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LocationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Location Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LocationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LocationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Location Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LocationKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case STAGE_VALUE: return STAGE;
			case FOH_VALUE: return FOH;
			case MONITOR_WORLD_VALUE: return MONITOR_WORLD;
			case AMP_ROOM_VALUE: return AMP_ROOM;
			case FLOWN_VALUE: return FLOWN;
			case GROUND_VALUE: return GROUND;
			case AUDIENCE_VALUE: return AUDIENCE;
			case CONTROL_ROOM_VALUE: return CONTROL_ROOM;
			case MACHINE_ROOM_VALUE: return MACHINE_ROOM;
			case TRUCK_VALUE: return TRUCK;
			case DELAY_VALUE: return DELAY;
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
	private LocationKind(int value, String name, String literal) {
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
	
} //LocationKind
