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
 * A representation of the literals of the enumeration '<em><b>Cable Tables</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Standard whose tables say what cables carry.
 * <!-- end-model-doc -->
 * @see org.headroom.model.power.PowerPackage#getCableTables()
 * @model
 * @generated
 */
public enum CableTables implements Enumerator {
	/**
	 * The '<em><b>DIN VDE 0298 4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIN_VDE_0298_4_VALUE
	 * @generated
	 * @ordered
	 */
	DIN_VDE_0298_4(0, "DIN_VDE_0298_4", "DIN VDE 0298-4"),

	/**
	 * The '<em><b>BS 7671</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BS_7671_VALUE
	 * @generated
	 * @ordered
	 */
	BS_7671(1, "BS_7671", "BS 7671"),

	/**
	 * The '<em><b>NEC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEC_VALUE
	 * @generated
	 * @ordered
	 */
	NEC(2, "NEC", "NEC");

	/**
	 * The '<em><b>DIN VDE 0298 4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIN_VDE_0298_4
	 * @model literal="DIN VDE 0298-4"
	 * @generated
	 * @ordered
	 */
	public static final int DIN_VDE_0298_4_VALUE = 0;

	/**
	 * The '<em><b>BS 7671</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BS_7671
	 * @model literal="BS 7671"
	 * @generated
	 * @ordered
	 */
	public static final int BS_7671_VALUE = 1;

	/**
	 * The '<em><b>NEC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEC_VALUE = 2;

	/**
	 * An array of all the '<em><b>Cable Tables</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CableTables[] VALUES_ARRAY =
		new CableTables[] {
			DIN_VDE_0298_4,
			BS_7671,
			NEC,
		};

	/**
	 * A public read-only list of all the '<em><b>Cable Tables</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CableTables> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cable Tables</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CableTables get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CableTables result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cable Tables</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CableTables getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CableTables result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cable Tables</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CableTables get(int value) {
		switch (value) {
			case DIN_VDE_0298_4_VALUE: return DIN_VDE_0298_4;
			case BS_7671_VALUE: return BS_7671;
			case NEC_VALUE: return NEC;
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
	private CableTables(int value, String name, String literal) {
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
	
} //CableTables
