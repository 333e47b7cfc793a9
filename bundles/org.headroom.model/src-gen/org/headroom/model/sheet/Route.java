/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet;

import org.headroom.model.base.Identified;

import org.headroom.model.system.Cable;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a cable runs on a sheet. Only stored when somebody decided it or a router laid it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.Route#getCable <em>Cable</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Route#getBendPoints <em>Bend Points</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Route#isManual <em>Manual</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.sheet.SheetPackage#getRoute()
 * @model
 * @generated
 */
public interface Route extends Identified {
	/**
	 * Returns the value of the '<em><b>Cable</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable</em>' reference.
	 * @see #setCable(Cable)
	 * @see org.headroom.model.sheet.SheetPackage#getRoute_Cable()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Cable getCable();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Route#getCable <em>Cable</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable</em>' reference.
	 * @see #getCable()
	 * @generated
	 */
	void setCable(Cable value);

	/**
	 * Returns the value of the '<em><b>Bend Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corners between its ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bend Points</em>' attribute.
	 * @see #setBendPoints(BendPoints)
	 * @see org.headroom.model.sheet.SheetPackage#getRoute_BendPoints()
	 * @model dataType="org.headroom.model.sheet.BendPoints"
	 * @generated
	 */
	BendPoints getBendPoints();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Route#getBendPoints <em>Bend Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bend Points</em>' attribute.
	 * @see #getBendPoints()
	 * @generated
	 */
	void setBendPoints(BendPoints value);

	/**
	 * Returns the value of the '<em><b>Manual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Laid by hand: no router moves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manual</em>' attribute.
	 * @see #setManual(boolean)
	 * @see org.headroom.model.sheet.SheetPackage#getRoute_Manual()
	 * @model
	 * @generated
	 */
	boolean isManual();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Route#isManual <em>Manual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manual</em>' attribute.
	 * @see #isManual()
	 * @generated
	 */
	void setManual(boolean value);

} // Route
