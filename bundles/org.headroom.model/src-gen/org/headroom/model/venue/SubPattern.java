/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Sub Pattern</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How subwoofers of a group work together.
 * <!-- end-model-doc -->
 * @see org.headroom.model.venue.VenuePackage#getSubPattern()
 * @model
 * @generated
 */
public enum SubPattern implements Enumerator {
	/**
	 * The '<em><b>FREE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREE_VALUE
	 * @generated
	 * @ordered
	 */
	FREE(0, "FREE", "free"),

	/**
	 * The '<em><b>BROADSIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROADSIDE_VALUE
	 * @generated
	 * @ordered
	 */
	BROADSIDE(1, "BROADSIDE", "broadside"),

	/**
	 * The '<em><b>END FIRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #END_FIRE_VALUE
	 * @generated
	 * @ordered
	 */
	END_FIRE(2, "END_FIRE", "end-fire"),

	/**
	 * The '<em><b>CARDIOID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARDIOID_VALUE
	 * @generated
	 * @ordered
	 */
	CARDIOID(3, "CARDIOID", "cardioid"),

	/**
	 * The '<em><b>ARC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARC_VALUE
	 * @generated
	 * @ordered
	 */
	ARC(4, "ARC", "arc");

	/**
	 * The '<em><b>FREE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREE
	 * @model literal="free"
	 * @generated
	 * @ordered
	 */
	public static final int FREE_VALUE = 0;

	/**
	 * The '<em><b>BROADSIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROADSIDE
	 * @model literal="broadside"
	 * @generated
	 * @ordered
	 */
	public static final int BROADSIDE_VALUE = 1;

	/**
	 * The '<em><b>END FIRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #END_FIRE
	 * @model literal="end-fire"
	 * @generated
	 * @ordered
	 */
	public static final int END_FIRE_VALUE = 2;

	/**
	 * The '<em><b>CARDIOID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARDIOID
	 * @model literal="cardioid"
	 * @generated
	 * @ordered
	 */
	public static final int CARDIOID_VALUE = 3;

	/**
	 * The '<em><b>ARC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARC
	 * @model literal="arc"
	 * @generated
	 * @ordered
	 */
	public static final int ARC_VALUE = 4;

	/**
	 * An array of all the '<em><b>Sub Pattern</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SubPattern[] VALUES_ARRAY =
		new SubPattern[] {
			FREE,
			BROADSIDE,
			END_FIRE,
			CARDIOID,
			ARC,
		};

	/**
	 * A public read-only list of all the '<em><b>Sub Pattern</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SubPattern> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sub Pattern</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SubPattern get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SubPattern result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sub Pattern</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SubPattern getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SubPattern result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sub Pattern</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SubPattern get(int value) {
		switch (value) {
			case FREE_VALUE: return FREE;
			case BROADSIDE_VALUE: return BROADSIDE;
			case END_FIRE_VALUE: return END_FIRE;
			case CARDIOID_VALUE: return CARDIOID;
			case ARC_VALUE: return ARC;
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
	private SubPattern(int value, String name, String literal) {
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
	
} //SubPattern
