/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet;

import org.headroom.model.system.Cable;
import org.headroom.model.system.CableSide;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Off Page Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a cable leaves a sheet for another one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.OffPageReference#getCable <em>Cable</em>}</li>
 *   <li>{@link org.headroom.model.sheet.OffPageReference#getSide <em>Side</em>}</li>
 *   <li>{@link org.headroom.model.sheet.OffPageReference#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.sheet.SheetPackage#getOffPageReference()
 * @model
 * @generated
 */
public interface OffPageReference extends Element {
	/**
	 * Returns the value of the '<em><b>Cable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable</em>' reference.
	 * @see #setCable(Cable)
	 * @see org.headroom.model.sheet.SheetPackage#getOffPageReference_Cable()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Cable getCable();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.OffPageReference#getCable <em>Cable</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable</em>' reference.
	 * @see #getCable()
	 * @generated
	 */
	void setCable(Cable value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.system.CableSide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which end of the cable lies elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.headroom.model.system.CableSide
	 * @see #setSide(CableSide)
	 * @see org.headroom.model.sheet.SheetPackage#getOffPageReference_Side()
	 * @model
	 * @generated
	 */
	CableSide getSide();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.OffPageReference#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.headroom.model.system.CableSide
	 * @see #getSide()
	 * @generated
	 */
	void setSide(CableSide value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sheet where it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Sheet)
	 * @see org.headroom.model.sheet.SheetPackage#getOffPageReference_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Sheet getTarget();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.OffPageReference#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Sheet value);

} // OffPageReference
