/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Loom</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cables and multicores bundled for pulling together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.Loom#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.system.Loom#getCables <em>Cables</em>}</li>
 *   <li>{@link org.headroom.model.system.Loom#getMulticores <em>Multicores</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getLoom()
 * @model
 * @generated
 */
public interface Loom extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number as on the label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.headroom.model.system.SystemPackage#getLoom_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Loom#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Cables</b></em>' reference list.
	 * The list contents are of type {@link org.headroom.model.system.Cable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single cables in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cables</em>' reference list.
	 * @see org.headroom.model.system.SystemPackage#getLoom_Cables()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Cable> getCables();

	/**
	 * Returns the value of the '<em><b>Multicores</b></em>' reference list.
	 * The list contents are of type {@link org.headroom.model.system.Multicore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multicores in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multicores</em>' reference list.
	 * @see org.headroom.model.system.SystemPackage#getLoom_Multicores()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Multicore> getMulticores();

} // Loom
