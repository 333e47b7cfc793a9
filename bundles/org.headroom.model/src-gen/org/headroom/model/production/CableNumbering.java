/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cable Numbering</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How cables are numbered: a prefix and a running number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.CableNumbering#getGroup <em>Group</em>}</li>
 *   <li>{@link org.headroom.model.production.CableNumbering#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.headroom.model.production.CableNumbering#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.headroom.model.production.CableNumbering#getDigits <em>Digits</em>}</li>
 *   <li>{@link org.headroom.model.production.CableNumbering#getFirst <em>First</em>}</li>
 *   <li>{@link org.headroom.model.production.CableNumbering#isFillGaps <em>Fill Gaps</em>}</li>
 *   <li>{@link org.headroom.model.production.CableNumbering#getPrefixes <em>Prefixes</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.production.ProductionPackage#getCableNumbering()
 * @model
 * @generated
 */
public interface CableNumbering extends EObject {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.production.NumberGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has a prefix and a count of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see org.headroom.model.production.NumberGroup
	 * @see #setGroup(NumberGroup)
	 * @see org.headroom.model.production.ProductionPackage#getCableNumbering_Group()
	 * @model
	 * @generated
	 */
	NumberGroup getGroup();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.CableNumbering#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see org.headroom.model.production.NumberGroup
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(NumberGroup value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands before every number; for cables that count all together the only prefix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.headroom.model.production.ProductionPackage#getCableNumbering_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.CableNumbering#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands between prefix and number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separator</em>' attribute.
	 * @see #setSeparator(String)
	 * @see org.headroom.model.production.ProductionPackage#getCableNumbering_Separator()
	 * @model
	 * @generated
	 */
	String getSeparator();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.CableNumbering#getSeparator <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separator</em>' attribute.
	 * @see #getSeparator()
	 * @generated
	 */
	void setSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Digits</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least digits of a number, filled with zeros.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digits</em>' attribute.
	 * @see #setDigits(int)
	 * @see org.headroom.model.production.ProductionPackage#getCableNumbering_Digits()
	 * @model default="3"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getDigits();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.CableNumbering#getDigits <em>Digits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digits</em>' attribute.
	 * @see #getDigits()
	 * @generated
	 */
	void setDigits(int value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First number of each count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(int)
	 * @see org.headroom.model.production.ProductionPackage#getCableNumbering_First()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getFirst();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.CableNumbering#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(int value);

	/**
	 * Returns the value of the '<em><b>Fill Gaps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * New cables take numbers that have become free; else they go on after the highest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fill Gaps</em>' attribute.
	 * @see #setFillGaps(boolean)
	 * @see org.headroom.model.production.ProductionPackage#getCableNumbering_FillGaps()
	 * @model
	 * @generated
	 */
	boolean isFillGaps();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.CableNumbering#isFillGaps <em>Fill Gaps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fill Gaps</em>' attribute.
	 * @see #isFillGaps()
	 * @generated
	 */
	void setFillGaps(boolean value);

	/**
	 * Returns the value of the '<em><b>Prefixes</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.production.NumberPrefix}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prefixes that differ from the usual ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefixes</em>' containment reference list.
	 * @see org.headroom.model.production.ProductionPackage#getCableNumbering_Prefixes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NumberPrefix> getPrefixes();

} // CableNumbering
