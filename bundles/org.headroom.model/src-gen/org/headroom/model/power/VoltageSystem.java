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
 * A representation of the literals of the enumeration '<em><b>Voltage System</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Voltages and phases of a supply.
 * <!-- end-model-doc -->
 * @see org.headroom.model.power.PowerPackage#getVoltageSystem()
 * @model
 * @generated
 */
public enum VoltageSystem implements Enumerator {
	/**
	 * The '<em><b>THREE PHASE 230 400</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREE_PHASE_230_400_VALUE
	 * @generated
	 * @ordered
	 */
	THREE_PHASE_230_400(0, "THREE_PHASE_230_400", "three-phase-230-400"),

	/**
	 * The '<em><b>SINGLE PHASE 230</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_PHASE_230_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE_PHASE_230(1, "SINGLE_PHASE_230", "single-phase-230"),

	/**
	 * The '<em><b>THREE PHASE 120 208</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREE_PHASE_120_208_VALUE
	 * @generated
	 * @ordered
	 */
	THREE_PHASE_120_208(2, "THREE_PHASE_120_208", "three-phase-120-208"),

	/**
	 * The '<em><b>SPLIT PHASE 120 240</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPLIT_PHASE_120_240_VALUE
	 * @generated
	 * @ordered
	 */
	SPLIT_PHASE_120_240(3, "SPLIT_PHASE_120_240", "split-phase-120-240"),

	/**
	 * The '<em><b>SINGLE PHASE 120</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_PHASE_120_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE_PHASE_120(4, "SINGLE_PHASE_120", "single-phase-120"),

	/**
	 * The '<em><b>SINGLE PHASE 100</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_PHASE_100_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE_PHASE_100(5, "SINGLE_PHASE_100", "single-phase-100"),

	/**
	 * The '<em><b>SPLIT PHASE 100 200</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPLIT_PHASE_100_200_VALUE
	 * @generated
	 * @ordered
	 */
	SPLIT_PHASE_100_200(6, "SPLIT_PHASE_100_200", "split-phase-100-200");

	/**
	 * The '<em><b>THREE PHASE 230 400</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREE_PHASE_230_400
	 * @model literal="three-phase-230-400"
	 * @generated
	 * @ordered
	 */
	public static final int THREE_PHASE_230_400_VALUE = 0;

	/**
	 * The '<em><b>SINGLE PHASE 230</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_PHASE_230
	 * @model literal="single-phase-230"
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_PHASE_230_VALUE = 1;

	/**
	 * The '<em><b>THREE PHASE 120 208</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREE_PHASE_120_208
	 * @model literal="three-phase-120-208"
	 * @generated
	 * @ordered
	 */
	public static final int THREE_PHASE_120_208_VALUE = 2;

	/**
	 * The '<em><b>SPLIT PHASE 120 240</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPLIT_PHASE_120_240
	 * @model literal="split-phase-120-240"
	 * @generated
	 * @ordered
	 */
	public static final int SPLIT_PHASE_120_240_VALUE = 3;

	/**
	 * The '<em><b>SINGLE PHASE 120</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_PHASE_120
	 * @model literal="single-phase-120"
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_PHASE_120_VALUE = 4;

	/**
	 * The '<em><b>SINGLE PHASE 100</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SINGLE_PHASE_100
	 * @model literal="single-phase-100"
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_PHASE_100_VALUE = 5;

	/**
	 * The '<em><b>SPLIT PHASE 100 200</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPLIT_PHASE_100_200
	 * @model literal="split-phase-100-200"
	 * @generated
	 * @ordered
	 */
	public static final int SPLIT_PHASE_100_200_VALUE = 6;

	/**
	 * An array of all the '<em><b>Voltage System</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VoltageSystem[] VALUES_ARRAY =
		new VoltageSystem[] {
			THREE_PHASE_230_400,
			SINGLE_PHASE_230,
			THREE_PHASE_120_208,
			SPLIT_PHASE_120_240,
			SINGLE_PHASE_120,
			SINGLE_PHASE_100,
			SPLIT_PHASE_100_200,
		};

	/**
	 * A public read-only list of all the '<em><b>Voltage System</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VoltageSystem> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Voltage System</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VoltageSystem get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VoltageSystem result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Voltage System</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VoltageSystem getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VoltageSystem result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Voltage System</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VoltageSystem get(int value) {
		switch (value) {
			case THREE_PHASE_230_400_VALUE: return THREE_PHASE_230_400;
			case SINGLE_PHASE_230_VALUE: return SINGLE_PHASE_230;
			case THREE_PHASE_120_208_VALUE: return THREE_PHASE_120_208;
			case SPLIT_PHASE_120_240_VALUE: return SPLIT_PHASE_120_240;
			case SINGLE_PHASE_120_VALUE: return SINGLE_PHASE_120;
			case SINGLE_PHASE_100_VALUE: return SINGLE_PHASE_100;
			case SPLIT_PHASE_100_200_VALUE: return SPLIT_PHASE_100_200;
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
	private VoltageSystem(int value, String name, String literal) {
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
	
} //VoltageSystem
