/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.measurement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What was measured.
 * <!-- end-model-doc -->
 * @see org.headroom.model.measurement.MeasurementPackage#getMeasurementKind()
 * @model
 * @generated
 */
public enum MeasurementKind implements Enumerator {
	/**
	 * The '<em><b>LEVEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEVEL_VALUE
	 * @generated
	 * @ordered
	 */
	LEVEL(0, "LEVEL", "level"),

	/**
	 * The '<em><b>TRANSFER FUNCTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFER_FUNCTION_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFER_FUNCTION(1, "TRANSFER_FUNCTION", "transfer-function"),

	/**
	 * The '<em><b>IMPULSE RESPONSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPULSE_RESPONSE_VALUE
	 * @generated
	 * @ordered
	 */
	IMPULSE_RESPONSE(2, "IMPULSE_RESPONSE", "impulse-response"),

	/**
	 * The '<em><b>INSULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSULATION_VALUE
	 * @generated
	 * @ordered
	 */
	INSULATION(3, "INSULATION", "insulation"),

	/**
	 * The '<em><b>LOOP IMPEDANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOOP_IMPEDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	LOOP_IMPEDANCE(4, "LOOP_IMPEDANCE", "loop-impedance"),

	/**
	 * The '<em><b>RCD TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RCD_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	RCD_TIME(5, "RCD_TIME", "rcd-time"),

	/**
	 * The '<em><b>POLARITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POLARITY_VALUE
	 * @generated
	 * @ordered
	 */
	POLARITY(6, "POLARITY", "polarity"),

	/**
	 * The '<em><b>PHASE ROTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHASE_ROTATION_VALUE
	 * @generated
	 * @ordered
	 */
	PHASE_ROTATION(7, "PHASE_ROTATION", "phase-rotation"),

	/**
	 * The '<em><b>LINE CHECK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LINE_CHECK_VALUE
	 * @generated
	 * @ordered
	 */
	LINE_CHECK(8, "LINE_CHECK", "line-check"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "OTHER", "other");

	/**
	 * The '<em><b>LEVEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEVEL
	 * @model literal="level"
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL_VALUE = 0;

	/**
	 * The '<em><b>TRANSFER FUNCTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSFER_FUNCTION
	 * @model literal="transfer-function"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFER_FUNCTION_VALUE = 1;

	/**
	 * The '<em><b>IMPULSE RESPONSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPULSE_RESPONSE
	 * @model literal="impulse-response"
	 * @generated
	 * @ordered
	 */
	public static final int IMPULSE_RESPONSE_VALUE = 2;

	/**
	 * The '<em><b>INSULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSULATION
	 * @model literal="insulation"
	 * @generated
	 * @ordered
	 */
	public static final int INSULATION_VALUE = 3;

	/**
	 * The '<em><b>LOOP IMPEDANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOOP_IMPEDANCE
	 * @model literal="loop-impedance"
	 * @generated
	 * @ordered
	 */
	public static final int LOOP_IMPEDANCE_VALUE = 4;

	/**
	 * The '<em><b>RCD TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RCD_TIME
	 * @model literal="rcd-time"
	 * @generated
	 * @ordered
	 */
	public static final int RCD_TIME_VALUE = 5;

	/**
	 * The '<em><b>POLARITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POLARITY
	 * @model literal="polarity"
	 * @generated
	 * @ordered
	 */
	public static final int POLARITY_VALUE = 6;

	/**
	 * The '<em><b>PHASE ROTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHASE_ROTATION
	 * @model literal="phase-rotation"
	 * @generated
	 * @ordered
	 */
	public static final int PHASE_ROTATION_VALUE = 7;

	/**
	 * The '<em><b>LINE CHECK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LINE_CHECK
	 * @model literal="line-check"
	 * @generated
	 * @ordered
	 */
	public static final int LINE_CHECK_VALUE = 8;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MeasurementKind[] VALUES_ARRAY =
		new MeasurementKind[] {
			LEVEL,
			TRANSFER_FUNCTION,
			IMPULSE_RESPONSE,
			INSULATION,
			LOOP_IMPEDANCE,
			RCD_TIME,
			POLARITY,
			PHASE_ROTATION,
			LINE_CHECK,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MeasurementKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasurementKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasurementKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasurementKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeasurementKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeasurementKind get(int value) {
		switch (value) {
			case LEVEL_VALUE: return LEVEL;
			case TRANSFER_FUNCTION_VALUE: return TRANSFER_FUNCTION;
			case IMPULSE_RESPONSE_VALUE: return IMPULSE_RESPONSE;
			case INSULATION_VALUE: return INSULATION;
			case LOOP_IMPEDANCE_VALUE: return LOOP_IMPEDANCE;
			case RCD_TIME_VALUE: return RCD_TIME;
			case POLARITY_VALUE: return POLARITY;
			case PHASE_ROTATION_VALUE: return PHASE_ROTATION;
			case LINE_CHECK_VALUE: return LINE_CHECK;
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
	private MeasurementKind(int value, String name, String literal) {
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
	
} //MeasurementKind
