/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import org.eclipse.emf.ecore.EObject;

import org.headroom.model.base.SignalKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Number Prefix</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Prefix of the cables of one signal or one location.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.NumberPrefix#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.headroom.model.production.NumberPrefix#getLocation <em>Location</em>}</li>
 *   <li>{@link org.headroom.model.production.NumberPrefix#getPrefix <em>Prefix</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.production.ProductionPackage#getNumberPrefix()
 * @model
 * @generated
 */
public interface NumberPrefix extends EObject {
	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.SignalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The signal, where cables count by signal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see org.headroom.model.base.SignalKind
	 * @see #setSignal(SignalKind)
	 * @see org.headroom.model.production.ProductionPackage#getNumberPrefix_Signal()
	 * @model
	 * @generated
	 */
	SignalKind getSignal();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.NumberPrefix#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see org.headroom.model.base.SignalKind
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(SignalKind value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The location, where cables count by location.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' reference.
	 * @see #setLocation(Location)
	 * @see org.headroom.model.production.ProductionPackage#getNumberPrefix_Location()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Location getLocation();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.NumberPrefix#getLocation <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' reference.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(Location value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The prefix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.headroom.model.production.ProductionPackage#getNumberPrefix_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.NumberPrefix#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

} // NumberPrefix
