/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Paper Size</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Paper.
 * <!-- end-model-doc -->
 * @see org.headroom.model.sheet.SheetPackage#getPaperSize()
 * @model
 * @generated
 */
public enum PaperSize implements Enumerator {
	/**
	 * The '<em><b>A4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A4_VALUE
	 * @generated
	 * @ordered
	 */
	A4(0, "A4", "A4"),

	/**
	 * The '<em><b>A3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A3_VALUE
	 * @generated
	 * @ordered
	 */
	A3(1, "A3", "A3"),

	/**
	 * The '<em><b>A2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A2_VALUE
	 * @generated
	 * @ordered
	 */
	A2(2, "A2", "A2"),

	/**
	 * The '<em><b>A1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A1_VALUE
	 * @generated
	 * @ordered
	 */
	A1(3, "A1", "A1"),

	/**
	 * The '<em><b>A0</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A0_VALUE
	 * @generated
	 * @ordered
	 */
	A0(4, "A0", "A0"),

	/**
	 * The '<em><b>LETTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LETTER_VALUE
	 * @generated
	 * @ordered
	 */
	LETTER(5, "LETTER", "Letter"),

	/**
	 * The '<em><b>TABLOID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TABLOID_VALUE
	 * @generated
	 * @ordered
	 */
	TABLOID(6, "TABLOID", "Tabloid");

	/**
	 * The '<em><b>A4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A4
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int A4_VALUE = 0;

	/**
	 * The '<em><b>A3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A3
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int A3_VALUE = 1;

	/**
	 * The '<em><b>A2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A2
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int A2_VALUE = 2;

	/**
	 * The '<em><b>A1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int A1_VALUE = 3;

	/**
	 * The '<em><b>A0</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #A0
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int A0_VALUE = 4;

	/**
	 * The '<em><b>LETTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LETTER
	 * @model literal="Letter"
	 * @generated
	 * @ordered
	 */
	public static final int LETTER_VALUE = 5;

	/**
	 * The '<em><b>TABLOID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TABLOID
	 * @model literal="Tabloid"
	 * @generated
	 * @ordered
	 */
	public static final int TABLOID_VALUE = 6;

	/**
	 * An array of all the '<em><b>Paper Size</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PaperSize[] VALUES_ARRAY =
		new PaperSize[] {
			A4,
			A3,
			A2,
			A1,
			A0,
			LETTER,
			TABLOID,
		};

	/**
	 * A public read-only list of all the '<em><b>Paper Size</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PaperSize> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Paper Size</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PaperSize get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PaperSize result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Paper Size</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PaperSize getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PaperSize result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Paper Size</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PaperSize get(int value) {
		switch (value) {
			case A4_VALUE: return A4;
			case A3_VALUE: return A3;
			case A2_VALUE: return A2;
			case A1_VALUE: return A1;
			case A0_VALUE: return A0;
			case LETTER_VALUE: return LETTER;
			case TABLOID_VALUE: return TABLOID;
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
	private PaperSize(int value, String name, String literal) {
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
	
} //PaperSize
