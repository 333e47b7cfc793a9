/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Phases</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Conductors that a way uses.
 * <!-- end-model-doc -->
 * @see org.headroom.model.power.PowerPackage#getPhases()
 * @model
 * @generated
 */
public enum Phases implements Enumerator {
	/**
	 * The '<em><b>UNSET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSET_VALUE
	 * @generated
	 * @ordered
	 */
	UNSET(0, "UNSET", "unset"),

	/**
	 * The '<em><b>L1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L1_VALUE
	 * @generated
	 * @ordered
	 */
	L1(1, "L1", "L1"),

	/**
	 * The '<em><b>L2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L2_VALUE
	 * @generated
	 * @ordered
	 */
	L2(2, "L2", "L2"),

	/**
	 * The '<em><b>L3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L3_VALUE
	 * @generated
	 * @ordered
	 */
	L3(3, "L3", "L3"),

	/**
	 * The '<em><b>L1L2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L1L2_VALUE
	 * @generated
	 * @ordered
	 */
	L1L2(4, "L1L2", "L1L2"),

	/**
	 * The '<em><b>L2L3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L2L3_VALUE
	 * @generated
	 * @ordered
	 */
	L2L3(5, "L2L3", "L2L3"),

	/**
	 * The '<em><b>L3L1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L3L1_VALUE
	 * @generated
	 * @ordered
	 */
	L3L1(6, "L3L1", "L3L1"),

	/**
	 * The '<em><b>L1L2L3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L1L2L3_VALUE
	 * @generated
	 * @ordered
	 */
	L1L2L3(7, "L1L2L3", "L1L2L3");

	/**
	 * The '<em><b>UNSET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSET
	 * @model literal="unset"
	 * @generated
	 * @ordered
	 */
	public static final int UNSET_VALUE = 0;

	/**
	 * The '<em><b>L1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int L1_VALUE = 1;

	/**
	 * The '<em><b>L2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L2
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int L2_VALUE = 2;

	/**
	 * The '<em><b>L3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int L3_VALUE = 3;

	/**
	 * The '<em><b>L1L2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L1L2
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int L1L2_VALUE = 4;

	/**
	 * The '<em><b>L2L3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L2L3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int L2L3_VALUE = 5;

	/**
	 * The '<em><b>L3L1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L3L1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int L3L1_VALUE = 6;

	/**
	 * The '<em><b>L1L2L3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #L1L2L3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int L1L2L3_VALUE = 7;

	/**
	 * An array of all the '<em><b>Phases</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Phases[] VALUES_ARRAY =
		new Phases[] {
			UNSET,
			L1,
			L2,
			L3,
			L1L2,
			L2L3,
			L3L1,
			L1L2L3,
		};

	/**
	 * A public read-only list of all the '<em><b>Phases</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Phases> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Phases</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phases get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phases result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phases</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phases getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phases result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phases</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phases get(int value) {
		switch (value) {
			case UNSET_VALUE: return UNSET;
			case L1_VALUE: return L1;
			case L2_VALUE: return L2;
			case L3_VALUE: return L3;
			case L1L2_VALUE: return L1L2;
			case L2L3_VALUE: return L2L3;
			case L3L1_VALUE: return L3L1;
			case L1L2L3_VALUE: return L1L2L3;
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
	private Phases(int value, String name, String literal) {
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
	
} //Phases
